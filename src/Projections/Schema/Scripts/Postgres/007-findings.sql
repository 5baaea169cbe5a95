create table findings_v1 (
    id $path not null primary key,
    cell_id $path not null,
    organisation_id $path not null,
    version bigint not null,
    at $instant not null,
    cell_name text not null,
    code text not null,
    severity text not null,
    state text not null,
    is_unresolved $yesno not null,
    occurrence integer not null,
    month text not null,
    meeting_id $path,
    member_id text,
    task_id text,
    since $instant not null,
    raised_at $instant not null,
    answer_by $date not null,
    healed_at $instant,
    evidence text not null,
    edition text not null,
    answer text,
    file_id $path,
    history text not null,
    search text not null
);
create index findings_v1_raised on findings_v1 (raised_at, id);
create index findings_v1_deadline on findings_v1 (answer_by, id) where is_unresolved;
create index findings_v1_month on findings_v1 (month, code);

create table inspections_v1 (
    id $path not null primary key,
    cell_id $path not null,
    organisation_id $path not null,
    version bigint not null,
    at $instant not null,
    cell_name text not null,
    number integer not null,
    state text not null,
    proposed_at $instant not null,
    finding_ids text not null,
    reasons text not null,
    plan text,
    team text not null,
    opened_at $instant,
    opened_by_id text,
    visits text not null,
    conclusion text,
    concluded_at $instant,
    concluded_by_id text,
    search text not null
);
create index inspections_v1_proposed on inspections_v1 (proposed_at, id);

alter table findings_v1 enable row level security;
alter table findings_v1 force row level security;
create policy scope on findings_v1 using (chibo_reaches(id));

alter table inspections_v1 enable row level security;
alter table inspections_v1 force row level security;
create policy scope on inspections_v1 using (chibo_reaches(id));
