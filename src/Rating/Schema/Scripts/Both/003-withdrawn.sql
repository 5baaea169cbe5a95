-- a cell that was withdrawn is not rated; turns counts how often it was withdrawn or came back
alter table rating_cells add column withdrawn_at $instant;
alter table rating_cells add column turns integer not null default 0;
