-- Null for what a cell told before it told of these: `./chibo rebuild cells` fills it.
alter table members_v1 add column joined_on $date;
alter table members_v1 add column full_since $date;
