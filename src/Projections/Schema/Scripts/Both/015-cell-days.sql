-- What changes in a cell on a later day is stored with that day, and readers take the day on which they read.
create table cell_days_v1 (
    cell_id $path not null,
    from_on $date not null,
    until_on $date not null,
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
    search text not null,
    primary key (cell_id, from_on)
);
insert into cell_days_v1 (cell_id, from_on, until_on, members, full_members, probationary, exempt, temporarily_in,
    temporarily_out, has_committee, secretary, day_of_month, time, place, search)
select id, cast('1900-01-01' as $date), cast('9000-01-01' as $date), members, full_members, probationary, exempt, temporarily_in,
    temporarily_out, has_committee, secretary, day_of_month, time, place, search
from cells_v1;
-- cells told nothing of later days before: their next word counts, whatever its version
update cells_v1 set version = 0;
