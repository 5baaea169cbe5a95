create table working_groups_v1 (
    id $path not null primary key,
    version bigint not null,
    at $instant not null,
    name text not null,
    registered_at $instant not null,
    lead_id text not null,
    search text not null
);

create table group_members_v1 (
    group_id $path not null,
    member_id text not null,
    name text not null,
    cell_id $path not null,
    primary key (group_id, member_id)
);

create table visits_v1 (
    id $path not null primary key,
    group_id $path not null,
    cell_id $path not null,
    version bigint not null,
    at $instant not null,
    group_name text not null,
    cell_name text not null,
    organisation_name text not null,
    month text not null,
    state text not null,
    planned_at $instant not null,
    visitor_ids text not null,
    visitors text not null,
    meeting_id $path,
    held_at $instant,
    expected integer,
    present integer,
    points $decimal,
    max $decimal,
    grade text,
    remarks text,
    recommendations text,
    submitted_at $instant,
    cancel_reason text,
    answer text,
    answered_at $instant,
    search text not null
);
create index visits_v1_month on visits_v1 (month, id);
create index visits_v1_cell on visits_v1 (cell_id, month);
create index visits_v1_group on visits_v1 (group_id, month);
