create table numbers (n integer not null);
insert into numbers values (1);
