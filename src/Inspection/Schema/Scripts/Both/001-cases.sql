-- what the checks know of each meeting, as JSON, and how far it has been heard of
create table inspection_meetings (
    meeting_id $path not null primary key,
    cell_id $path not null,
    version bigint not null,
    at bigint not null,
    facts text not null
);
create index inspection_meetings_cell on inspection_meetings (cell_id);

-- the newest instant that the record of a bloc holds, in microseconds since 1970: no clock may be behind it
create table inspection_clocks (
    bloc_id $path not null primary key,
    at bigint not null
);

-- cells; a cell is examined when it was touched since, and every day (of Viet Nam, since 1970). case_version counts the writes to its case
create table inspection_cells (
    cell_id $path not null primary key,
    bloc_id $path not null,
    version bigint not null,
    name text not null,
    facts text not null,
    touched bigint not null,
    examined bigint not null,
    examined_day bigint not null,
    case_version bigint not null
);
create index inspection_cells_bloc on inspection_cells (bloc_id);

-- what each bloc decided, version by version; since in microseconds since 1970
create table inspection_thresholds (
    bloc_id $path not null,
    version bigint not null,
    since bigint not null,
    figures text not null,
    primary key (bloc_id, version)
);

-- findings and inspection files as JSON, and which version of each the bus has taken
create table inspection_findings (
    id $path not null primary key,
    cell_id $path not null,
    version bigint not null,
    published_version bigint not null,
    changed_at bigint not null,
    content text not null
);
create index inspection_findings_cell on inspection_findings (cell_id);
create index inspection_findings_owed on inspection_findings (id) where version > published_version;

create table inspection_files (
    id $path not null primary key,
    cell_id $path not null,
    version bigint not null,
    published_version bigint not null,
    changed_at bigint not null,
    content text not null
);
create index inspection_files_cell on inspection_files (cell_id);
create index inspection_files_owed on inspection_files (id) where version > published_version;
