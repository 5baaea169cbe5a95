-- cells that exist, and since when
create table rating_cells (
    cell_id $path not null primary key,
    organisation_id $path not null,
    version bigint not null,
    registered_month text not null
);

-- how far each meeting has been heard of
create table rating_meetings (
    meeting_id $path not null primary key,
    cell_id $path not null,
    version bigint not null,
    month text not null,
    is_regular $yesno not null,
    is_held $yesno not null
);
create index rating_meetings_month on rating_meetings (cell_id, month);

-- confirmed scores of regular meetings; confirmed_at in microseconds since 1970
create table rating_scores (
    meeting_id $path not null primary key,
    cell_id $path not null,
    organisation_id $path not null,
    month text not null,
    confirmed_at bigint not null,
    points $decimal not null,
    grade text not null,
    rubric_edition text not null
);
create index rating_scores_month on rating_scores (cell_id, month);

-- what each month of each cell counts as, and which version of it the bus has taken
create table rating_months (
    cell_id $path not null,
    month text not null,
    organisation_id $path not null,
    version bigint not null,
    published_version bigint not null,
    grade text not null,
    points $decimal,
    meeting_id $path,
    rubric_edition text,
    is_missed $yesno not null,
    primary key (cell_id, month)
);
create index rating_months_month on rating_months (month, cell_id);
