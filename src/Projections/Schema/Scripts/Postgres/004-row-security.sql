alter table blocs_v1 enable row level security;
alter table blocs_v1 force row level security;
create policy scope on blocs_v1 using (chibo_reaches(id));

alter table organisations_v1 enable row level security;
alter table organisations_v1 force row level security;
create policy scope on organisations_v1 using (chibo_reaches(id));

alter table cells_v1 enable row level security;
alter table cells_v1 force row level security;
create policy scope on cells_v1 using (chibo_reaches(id));

alter table members_v1 enable row level security;
alter table members_v1 force row level security;
create policy scope on members_v1 using (chibo_reaches(cell_id));

alter table topics_v1 enable row level security;
alter table topics_v1 force row level security;
create policy scope on topics_v1 using (chibo_reaches(cell_id));

alter table cell_months_v1 enable row level security;
alter table cell_months_v1 force row level security;
create policy scope on cell_months_v1 using (chibo_reaches(cell_id));
