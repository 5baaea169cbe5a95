create table members_v1_of_days (
    cell_id $path not null,
    member_id text not null,
    from_on $date not null,
    until_on $date not null,
    name text not null,
    class text not null,
    standing text not null,
    position text not null,
    joined_on $date,
    full_since $date,
    search text not null,
    primary key (cell_id, member_id, from_on)
);
insert into members_v1_of_days
select cell_id, member_id, '1900-01-01', '9000-01-01', name, class, standing, position, joined_on, full_since, search
from members_v1;
drop table members_v1;
alter table members_v1_of_days rename to members_v1;
create index members_v1_member on members_v1 (member_id);
