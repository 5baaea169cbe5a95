-- what is owed is looked for after each batch of words, among the months and years of all time
create index rating_months_owed on rating_months (cell_id, month) where version > published_version;
create index rating_years_owed on rating_years (id, year) where version > published_version;
