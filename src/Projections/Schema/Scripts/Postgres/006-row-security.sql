alter table working_groups_v1 enable row level security;
alter table working_groups_v1 force row level security;
create policy scope on working_groups_v1 using (chibo_reaches(id));

alter table group_members_v1 enable row level security;
alter table group_members_v1 force row level security;
create policy scope on group_members_v1 using (chibo_reaches(group_id));

-- a visit lies in its group and in the cell that is visited
alter table visits_v1 enable row level security;
alter table visits_v1 force row level security;
create policy scope on visits_v1 using (chibo_reaches(id) or chibo_reaches(cell_id));
