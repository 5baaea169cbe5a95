-- How late a month may still be met, as the bloc decides: 3 days where it has said nothing.
alter table blocs_v1 add column late_days integer not null default 3;
