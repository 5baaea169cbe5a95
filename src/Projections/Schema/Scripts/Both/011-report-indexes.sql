-- Reports add up narrow columns of many wide rows: they find them in the index and leave the rows alone.
create index meetings_v1_by_cell on meetings_v1 (
    cell_id, month, kind, phase, opened_at, expected, present, ordinary_present, ordinary_speakers, observer_points,
    confirmed_grade, confirmed_points, id);
create index meetings_v1_by_month on meetings_v1 (
    kind, month, phase, id, expected, present, absent_excused, absent_unexcused);

-- What the pulse, the lists of a cell and the list of a grade look for.
create index meetings_v1_phase on meetings_v1 (phase, id);
create index meetings_v1_closed on meetings_v1 (closed_at, id);
create index meetings_v1_newest on meetings_v1 (cell_id, scheduled_at, id);
create index meetings_v1_grade on meetings_v1 (confirmed_grade, scheduled_at, id);
