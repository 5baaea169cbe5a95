using ChiBo.Compat.Tests.Orleans.Reminders;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Storage;

public sealed class PostgreSqlReminderTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    [Fact]
    public async Task A_reminder_survives_a_restart()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        var time = new ManualTime();
        await using var cluster = await Start(time);
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/pg/restart");
        await grain.Set("weekly", TimeSpan.FromHours(3), TimeSpan.FromDays(7));
        await cluster.RestartSiloAsync(cluster.Silos[0]);
        time.Advance(TimeSpan.FromHours(3));
        await Soon.Until(() => Journal.Of("reminders/pg/restart").Count == 1);
        (await grain.Names()).ShouldBe(["weekly"]);
        await grain.Remove("weekly");
        (await grain.Names()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_keeps_versions_and_ranges()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        await using var cluster = await Start(new ManualTime());
        var table = cluster.GetSiloServiceProvider().GetRequiredService<IReminderTable>();
        await table.TestOnlyClearTable();
        var entries = Enumerable.Range(0, 20).Select(i => new ReminderEntry
        {
            GrainId = GrainId.Create("reminded", $"reminders/pg/{i}"),
            ReminderName = "r",
            StartAt = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc),
            Period = TimeSpan.FromDays(40),
        }).ToList();
        foreach (var entry in entries)
        {
            (await table.UpsertRow(entry)).ShouldBe("0");
        }

        (await table.UpsertRow(entries[0])).ShouldBe("1");
        var read = (await table.ReadRow(entries[0].GrainId, "r"))!;
        read.Period.ShouldBe(TimeSpan.FromDays(40));
        read.StartAt.ShouldBe(entries[0].StartAt);
        (await table.ReadRows(0, 0)).Reminders.Count.ShouldBe(20);
        var middle = entries.Select(e => e.GrainId.GetUniformHashCode()).Order().ElementAt(9);
        var low = (await table.ReadRows(0, middle)).Reminders;
        var high = (await table.ReadRows(middle, 0)).Reminders;
        (low.Count + high.Count).ShouldBe(20);
        low.ShouldAllBe(e => e.GrainId.GetUniformHashCode() <= middle);
        (await table.RemoveRow(entries[0].GrainId, "r", "0")).ShouldBeFalse("the version has moved");
        (await table.RemoveRow(entries[0].GrainId, "r", "1")).ShouldBeTrue();
        await table.TestOnlyClearTable();
        (await table.ReadRows(0, 0)).Reminders.ShouldBeEmpty();
    }

    private Task<InProcessTestCluster> Start(TimeProvider time) => Clusters.Start(
        silo => silo.UseAdoNetReminderService(options =>
        {
            options.Invariant = database.Invariant;
            options.ConnectionString = database.ConnectionString;
        }),
        time);
}
