using ChiBo.Grains.Kernel;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Storage;

namespace ChiBo.Standalone.Tests.Storage;

/// <summary>The same file, through Orleans' own AdoNet storage.</summary>
public sealed class AdoNetTests
{
    private const string Key = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1";

    [Fact]
    public async Task What_we_wrote_AdoNet_storage_reads_and_writes_on()
    {
        await using var store = await GrainStore.Create();
        var ours = new GrainState<AggregateRecord> { State = GrainStore.Record(7, 6) };
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), ours);
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), ours);

        using var host = await AdoNet(store);
        var theirs = new GrainState<AggregateRecord>();
        await Storage(host).ReadStateAsync("meeting", GrainStore.Id(Key), theirs);
        (theirs.RecordExists, theirs.ETag, theirs.State!.Version, theirs.State!.Seal).ShouldBe((true, "2", 7, "cd"));
        theirs.State = GrainStore.Record(8);
        await Storage(host).WriteStateAsync("meeting", GrainStore.Id(Key), theirs);

        await Should.ThrowAsync<InconsistentStateException>(
            () => store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), ours));
        await store.Storage.ReadStateAsync("meeting", GrainStore.Id(Key), ours);
        (ours.ETag, ours.State!.Version).ShouldBe(("3", 8));
    }

    [Fact]
    public async Task What_AdoNet_storage_wrote_we_read_and_write_on()
    {
        await using var store = await GrainStore.Create();
        using var host = await AdoNet(store);
        foreach (var name in (string[])["bloc", "organisation", "cell", "meeting", "working-group"])
        {
            var theirs = new GrainState<AggregateRecord> { State = GrainStore.Record(name.Length) };
            await Storage(host).WriteStateAsync(name, GrainStore.Id(Key), theirs);

            var ours = new GrainState<AggregateRecord>();
            await store.Storage.ReadStateAsync(name, GrainStore.Id(Key), ours);
            (ours.RecordExists, ours.ETag, ours.State!.Version).ShouldBe((true, theirs.ETag, name.Length));
            await store.Storage.WriteStateAsync(name, GrainStore.Id(Key), ours);

            await Should.ThrowAsync<InconsistentStateException>(
                () => Storage(host).WriteStateAsync(name, GrainStore.Id(Key), theirs));
        }

        (await new StoredAggregates(store.Database, GrainStore.ServiceId).Read()).Count.ShouldBe(5);
    }

    private static IGrainStorage Storage(IHost host) => host.Services.GetRequiredKeyedService<IGrainStorage>("chibo");

    private static async Task<IHost> AdoNet(GrainStore store)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering()
            .Configure<ClusterOptions>(o => o.ServiceId = GrainStore.ServiceId)
            .AddAdoNetGrainStorage(
                "chibo",
                o =>
                {
                    o.Invariant = "System.Data.SQLite";
                    o.ConnectionString = $"Data Source={store.Database.Settings.Path};Pooling=False";
                    o.GrainStorageSerializer = new RecordSerializer();
                }));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
