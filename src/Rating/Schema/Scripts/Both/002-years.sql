-- the bloc's cap on excellent cells
create table rating_blocs (
    bloc_id $path not null primary key,
    version bigint not null,
    excellent_percent integer not null
);

-- what people gave; at in microseconds since 1970; an order is carried out once under its name
create table rating_acts (
    cell_id $path not null,
    year integer not null,
    number integer not null,
    organisation_id $path not null,
    order_name text not null,
    act text not null,
    grade text not null,
    basis text not null,
    reason text,
    by_id text not null,
    at bigint not null,
    primary key (cell_id, year, number),
    unique (cell_id, year, order_name)
);
create index rating_acts_year on rating_acts (organisation_id, year);

-- what is told of each cell's and each organisation's year, and what of it the bus has taken
create table rating_years (
    id $path not null,
    year integer not null,
    organisation_id $path not null,
    version bigint not null,
    published_version bigint not null,
    published_digest text not null,
    digest text not null,
    body text not null,
    primary key (id, year)
);
create index rating_years_organisation on rating_years (organisation_id, year);

create index rating_months_organisation on rating_months (organisation_id, month);
create index rating_cells_organisation on rating_cells (organisation_id);
