-- A projection that is being filled again beside the one that serves; finished_at is null while it is.
create table rebuilds (
    name varchar(50) not null primary key,
    started_at $instant not null,
    touched_at $instant not null,
    total integer not null,
    done integer not null,
    finished_at $instant
);
