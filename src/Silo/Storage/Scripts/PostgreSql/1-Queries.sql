-- Orleans creates no tables. It reads this one at its start and runs the texts it finds, with named parameters.
-- Every script here may run again and again: it makes what is missing and replaces the texts.
CREATE TABLE IF NOT EXISTS OrleansQuery
(
    QueryKey varchar(64) NOT NULL PRIMARY KEY,
    QueryText varchar(8000) NOT NULL
);
