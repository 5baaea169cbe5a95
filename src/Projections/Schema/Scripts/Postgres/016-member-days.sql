alter table members_v1 add column from_on date not null default date '1900-01-01';
alter table members_v1 add column until_on date not null default date '9000-01-01';
alter table members_v1 alter column from_on drop default;
alter table members_v1 alter column until_on drop default;
alter table members_v1 drop constraint members_v1_pkey;
alter table members_v1 add primary key (cell_id, member_id, from_on);

alter table cell_days_v1 enable row level security;
alter table cell_days_v1 force row level security;
create policy scope on cell_days_v1 using (coalesce((cell_id || '/') ^@ any ((select chibo_scopes())::text[]), false));
