-- years as the rating service tells of them; the whole word in body
create table cell_years_v1 (
    cell_id $path not null,
    year integer not null,
    organisation_id $path not null,
    version bigint not null,
    at $instant not null,
    body text not null,
    primary key (cell_id, year)
);
create index cell_years_v1_year on cell_years_v1 (year, cell_id);

create table organisation_years_v1 (
    organisation_id $path not null,
    year integer not null,
    version bigint not null,
    at $instant not null,
    body text not null,
    primary key (organisation_id, year)
);

alter table cell_years_v1 enable row level security;
alter table cell_years_v1 force row level security;
create policy scope on cell_years_v1 using (chibo_reaches(cell_id));

alter table organisation_years_v1 enable row level security;
alter table organisation_years_v1 force row level security;
create policy scope on organisation_years_v1 using (chibo_reaches(organisation_id));
