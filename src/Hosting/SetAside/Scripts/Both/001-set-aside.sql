-- records that some work could not take and went on without; the operator sees them, and they go when the work takes them.
-- times in microseconds since 1970
create table set_aside (
    work text not null,
    record text not null,
    reason text not null,
    since bigint not null,
    last_at bigint not null,
    times integer not null,
    primary key (work, record)
);
