using ChiBo.Domain.Kernel;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Migrations;
using ChiBo.Silo.Storage;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace ChiBo.Standalone.Tests.Storage;

public sealed class PostgresNewRecordsTests
{
    private const string First = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1";
    private const string Second = "khoi-mau/so-tai-chinh/cb-01/2026-12-regular-1";

    [Fact]
    public async Task What_was_brought_in_AdoNet_storage_reads_and_writes_on()
    {
        await using var own = await OwnPostgres.Create();
        await using var database = await own.Open();
        await database.Migrate(SiloSchema.Schema);
        (await Records(database).StoreNew([Row(First, 7), Row(Second, 3)])).ShouldBe(2);
        using var host = await own.StartSilo();
        var storage = host.Services.GetRequiredKeyedService<IGrainStorage>(GrainServices.Storage);
        var theirs = new GrainState<AggregateRecord>();
        await storage.ReadStateAsync("meeting", GrainStore.Id(First), theirs);
        (theirs.RecordExists, theirs.ETag, theirs.State!.Version, theirs.State!.Seal).ShouldBe((true, "1", 7, "cd"));
        theirs.State = GrainStore.Record(8);
        await storage.WriteStateAsync("meeting", GrainStore.Id(First), theirs);
        theirs.ETag.ShouldBe("2");
        (await new StoredAggregates(database, GrainStore.ServiceId).Read()).ShouldBe(
            [new("meeting", First, 8, 0), new("meeting", Second, 3, 2)], ignoreOrder: true);
    }

    [Fact]
    public async Task Where_one_has_a_record_none_is_stored()
    {
        await using var own = await OwnPostgres.Create();
        await using var database = await own.Open();
        await database.Migrate(SiloSchema.Schema);
        await Records(database).StoreNew([Row(Second, 3)]);
        var fault = await Should.ThrowAsync<InconsistentStateException>(
            Records(database).StoreNew([Row(First, 7), Row(Second, 3)]));
        fault.Message.ShouldContain(Second);
        (await own.Number("select count(*) from OrleansStorage")).ShouldBe(1);
    }

    private static PostgresNewRecords Records(Hosting.Databases.IDatabase database) =>
        new(database, new RecordSerializer(), GrainStore.ServiceId);

    private static (string, ScopePath, AggregateRecord) Row(string id, long version) =>
        ("meeting", ScopePath.Parse(id), GrainStore.Record(version, version - 1, 5_000));
}
