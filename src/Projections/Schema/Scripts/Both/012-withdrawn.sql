-- A withdrawn organisation or cell keeps its row, so that nothing older brings it back; no reader shows it.
alter table organisations_v1 add column withdrawn_at $instant;
alter table cells_v1 add column withdrawn_at $instant;
create index organisations_v1_withdrawn on organisations_v1 (id) where withdrawn_at is not null;
create index cells_v1_withdrawn on cells_v1 (id) where withdrawn_at is not null;
