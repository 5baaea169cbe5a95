-- The second lock: whoever reads states their scope for the transaction; who states none sees nothing.
create function chibo_reaches(path text) returns boolean language sql stable as $$
    select exists (
        select 1
        from unnest(string_to_array(current_setting('chibo.scope', true), ',')) as scope
        where scope = '*' or path = scope or starts_with(path, scope || '/'))
$$;

alter table meetings_v1 enable row level security;
alter table meetings_v1 force row level security;
create policy scope on meetings_v1 using (chibo_reaches(id));

alter table absences_v1 enable row level security;
alter table absences_v1 force row level security;
create policy scope on absences_v1 using (chibo_reaches(meeting_id));

alter table tasks_v1 enable row level security;
alter table tasks_v1 force row level security;
create policy scope on tasks_v1 using (chibo_reaches(meeting_id));
