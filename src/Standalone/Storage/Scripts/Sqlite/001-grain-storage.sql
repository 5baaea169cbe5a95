create table if not exists OrleansStorage (
    GrainIdHash int not null,
    GrainIdN0 bigint not null,
    GrainIdN1 bigint not null,
    GrainTypeHash int not null,
    GrainTypeString varchar(512) not null,
    GrainIdExtensionString varchar(512) null,
    ServiceId varchar(150) not null,
    PayloadBinary blob null,
    ModifiedOn timestamp not null,
    Version int null
);

create index if not exists IX_OrleansStorage on OrleansStorage (GrainIdHash, GrainTypeHash);
