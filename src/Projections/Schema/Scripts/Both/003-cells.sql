create table blocs_v1 (
    id $path not null primary key,
    version bigint not null,
    at $instant not null,
    name text not null,
    registered_at $instant not null,
    attendance_percent integer not null,
    excellent_percent integer not null,
    search text not null
);

create table organisations_v1 (
    id $path not null primary key,
    version bigint not null,
    at $instant not null,
    name text not null,
    registered_at $instant not null,
    search text not null
);

create table cells_v1 (
    id $path not null primary key,
    organisation_id $path not null,
    version bigint not null,
    at $instant not null,
    name text not null,
    registered_at $instant not null,
    members integer not null,
    full_members integer not null,
    probationary integer not null,
    exempt integer not null,
    temporarily_in integer not null,
    temporarily_out integer not null,
    has_committee $yesno not null,
    secretary text,
    day_of_month integer,
    time text,
    place text,
    topics integer not null,
    search text not null
);

create table members_v1 (
    cell_id $path not null,
    member_id text not null,
    name text not null,
    class text not null,
    standing text not null,
    position text not null,
    search text not null,
    primary key (cell_id, member_id)
);
create index members_v1_member on members_v1 (member_id);

create table topics_v1 (
    cell_id $path not null,
    year integer not null,
    quarter integer not null,
    title text not null
);
create index topics_v1_cell on topics_v1 (cell_id, year, quarter);

create table cell_months_v1 (
    cell_id $path not null,
    month text not null,
    version bigint not null,
    at $instant not null,
    grade text not null,
    points $decimal,
    meeting_id $path,
    rubric_edition text,
    is_missed $yesno not null,
    primary key (cell_id, month)
);
