using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Reminders;

public sealed class ReminderTests
{
    [Fact]
    public async Task A_reminder_wakes_its_grain_at_each_period()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService(), time);
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/period");
        await grain.Set("daily", TimeSpan.FromHours(1), TimeSpan.FromHours(24));
        await cluster.DeactivateAsync(grain);
        time.Advance(TimeSpan.FromHours(1));
        await Soon.Until(() => Journal.Of("reminders/period").Count == 1);
        time.Advance(TimeSpan.FromHours(23));
        Journal.Of("reminders/period").Count.ShouldBe(1);
        time.Advance(TimeSpan.FromHours(1));
        await Soon.Until(() => Journal.Of("reminders/period").Count == 2);
        Journal.Of("reminders/period").ShouldBe(
        [
            "daily first 2026-01-05T09:00:00Z now 2026-01-05T09:00:00Z every 1.00:00:00",
            "daily first 2026-01-05T09:00:00Z now 2026-01-06T09:00:00Z every 1.00:00:00",
        ]);
    }

    [Fact]
    public async Task A_reminder_can_be_found_changed_and_removed()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService(), time);
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/change");
        (await grain.Names()).ShouldBeEmpty();
        await grain.Set("a", TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));
        await grain.Set("b", TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));
        await grain.Set("a", TimeSpan.FromHours(2), TimeSpan.FromHours(2));
        (await grain.Names()).Order().ShouldBe(["a", "b"]);
        await grain.Remove("b");
        (await grain.Names()).ShouldBe(["a"]);
        time.Advance(TimeSpan.FromHours(1));
        Journal.Of("reminders/change").ShouldBeEmpty();
        time.Advance(TimeSpan.FromHours(1));
        await Soon.Until(() => Journal.Of("reminders/change").Count == 1);
    }

    [Fact]
    public async Task A_period_shorter_than_the_minimum_is_refused()
    {
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService());
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/short");
        await Should.ThrowAsync<ArgumentException>(
            grain.Set("a", TimeSpan.Zero, TimeSpan.FromSeconds(59)));
        await grain.Set("a", TimeSpan.FromHours(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Removing_a_reminder_that_was_changed_since_is_refused()
    {
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService());
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/stale");
        await Should.ThrowAsync<ReminderException>(grain.RemoveStale());
    }

    [Fact]
    public async Task Without_a_reminder_service_setting_one_says_so()
    {
        await using var cluster = await Clusters.Start();
        (await Should.ThrowAsync<InvalidOperationException>(
            cluster.Client.GetGrain<IRemindedGrain>("reminders/none")
                .Set("a", TimeSpan.Zero, TimeSpan.FromMinutes(1)))).Message.ShouldContain("UseInMemoryReminderService");
    }

    [Fact]
    public async Task A_grain_that_fails_is_reminded_again()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService(), time);
        var grain = cluster.Client.GetGrain<IRemindedGrain>("reminders/fails");
        await grain.Set("bad", TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        time.Advance(TimeSpan.FromMinutes(1));
        await Soon.Until(() => Journal.Of("reminders/fails").Count == 1);
        await Soon.Until(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return Journal.Of("reminders/fails").Count == 2;
        });
    }

    [Fact]
    public async Task What_another_program_put_into_the_table_is_noticed()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(silo => silo.UseInMemoryReminderService(), time);
        var table = cluster.GetSiloServiceProvider().GetRequiredService<IReminderTable>();
        await table.UpsertRow(new ReminderEntry
        {
            GrainId = cluster.Client.GetGrain<IRemindedGrain>("reminders/other").GetGrainId(),
            ReminderName = "foreign",
            StartAt = time.GetUtcNow().UtcDateTime + TimeSpan.FromMinutes(7),
            Period = TimeSpan.FromHours(1),
        });
        time.Advance(TimeSpan.FromMinutes(6));
        await Soon.Until(() =>
        {
            time.Advance(TimeSpan.FromSeconds(5));
            return Journal.Of("reminders/other").Count == 1;
        });
    }
}

internal interface IRemindedGrain : IGrainWithStringKey
{
    Task Set(string name, TimeSpan due, TimeSpan period);

    Task Remove(string name);

    Task RemoveStale();

    Task<List<string>> Names();
}

internal sealed class RemindedGrain : Grain, IRemindedGrain, IRemindable
{
    public Task Set(string name, TimeSpan due, TimeSpan period) =>
        this.RegisterOrUpdateReminder(name, due, period);

    public async Task Remove(string name) => await this.UnregisterReminder((await this.GetReminder(name))!);

    public async Task RemoveStale()
    {
        var stale = await this.RegisterOrUpdateReminder("a", TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await this.RegisterOrUpdateReminder("a", TimeSpan.FromHours(2), TimeSpan.FromHours(2));
        await this.UnregisterReminder(stale);
    }

    public async Task<List<string>> Names() => [.. (await this.GetReminders()).Select(r => r.ReminderName)];

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        Journal.Note(
            this.GetPrimaryKeyString(),
            $"{reminderName} first {status.FirstTickTime:yyyy-MM-ddTHH:mm:ssZ} "
            + $"now {status.CurrentTickTime:yyyy-MM-ddTHH:mm:ssZ} every {status.Period}");
        return reminderName == "bad" ? throw new InvalidOperationException("bad") : Task.CompletedTask;
    }
}
