-- How late a month may still be met, as the bloc decides: 3 days where it has said nothing.
alter table rating_blocs add column late_days integer not null default 3;
