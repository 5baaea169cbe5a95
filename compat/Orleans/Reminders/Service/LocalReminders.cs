using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Timers;

namespace Orleans.Reminders;

/// <summary>Keeps the table's reminders ticking; the one silo of this process owns them all.</summary>
internal sealed class LocalReminders(
    IReminderTable table, SiloRuntime silo, IOptions<ReminderOptions> options)
    : IReminderRegistry, ILifecycleParticipant<ISiloLifecycle>
{
    private readonly ConcurrentDictionary<(GrainId, string), LocalReminder> ticking = new();
    private ITimer? refresh;

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe<LocalReminders>(ServiceLifecycleStage.Active, Start, Stop);

    public async Task<IGrainReminder> RegisterOrUpdateReminder(
        GrainId callingGrainId, string reminderName, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentException.ThrowIfNullOrEmpty(reminderName);
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        if (period < options.Value.MinimumReminderPeriod)
        {
            throw new ArgumentException(
                $"Reminder '{reminderName}' of {callingGrainId}: the period {period} is shorter than the minimum "
                + $"{options.Value.MinimumReminderPeriod}.");
        }

        var entry = new ReminderEntry
        {
            GrainId = callingGrainId,
            ReminderName = reminderName,
            StartAt = silo.Time.GetUtcNow().UtcDateTime + dueTime,
            Period = period,
        };
        entry.ETag = await table.UpsertRow(entry);
        Keep(entry);
        return new GrainReminder(callingGrainId, reminderName, entry.ETag);
    }

    public async Task UnregisterReminder(GrainId callingGrainId, IGrainReminder reminder)
    {
        if (reminder is not GrainReminder own || own.GrainId != callingGrainId)
        {
            throw new ArgumentException("Only a reminder that this grain registered can be removed by it.");
        }

        if (!await table.RemoveRow(own.GrainId, own.ReminderName, own.ETag))
        {
            throw new ReminderException(
                $"Reminder '{own.ReminderName}' of {own.GrainId} is gone or was changed since.");
        }

        Drop((own.GrainId, own.ReminderName));
    }

    public async Task<IGrainReminder?> GetReminder(GrainId callingGrainId, string reminderName) =>
        await table.ReadRow(callingGrainId, reminderName) is { } entry
            ? new GrainReminder(entry.GrainId, entry.ReminderName, entry.ETag!)
            : null;

    public async Task<List<IGrainReminder>> GetReminders(GrainId callingGrainId) =>
        [.. (await table.ReadRows(callingGrainId)).Reminders
            .Select(entry => new GrainReminder(entry.GrainId, entry.ReminderName, entry.ETag!))];

    private async Task Start(CancellationToken token)
    {
        await table.StartAsync(token);
        await Refresh();
        var period = options.Value.RefreshReminderListPeriod;
        refresh = silo.Time.CreateTimer(
            static state => _ = ((LocalReminders)state!).RefreshOrReport(), this, period, period);
    }

    private async Task Stop(CancellationToken token)
    {
        refresh?.Dispose();
        foreach (var key in ticking.Keys)
        {
            Drop(key);
        }

        await table.StopAsync(token);
    }

    // what another program wrote to the table is noticed here
    private async Task Refresh()
    {
        var known = ticking.ToArray();
        var rows = (await table.ReadRows(0, 0)).Reminders;
        foreach (var row in rows)
        {
            Keep(row);
        }

        var stored = rows.Select(row => (row.GrainId, row.ReminderName)).ToHashSet();
        foreach (var (key, reminder) in known)
        {
            if (!stored.Contains(key) && ticking.TryRemove(new(key, reminder)))
            {
                reminder.Dispose();
            }
        }
    }

    private async Task RefreshOrReport()
    {
        try
        {
            await Refresh();
        }
        catch (Exception fault)
        {
            silo.Log.ReminderTableFailed(fault);
        }
    }

    private void Keep(ReminderEntry entry)
    {
        var key = (entry.GrainId, entry.ReminderName);
        if (ticking.TryGetValue(key, out var known))
        {
            if (known.ETag == entry.ETag)
            {
                return;
            }

            known.Dispose();
        }

        ticking[key] = new LocalReminder(entry, silo);
    }

    private void Drop((GrainId, string) key)
    {
        if (ticking.TryRemove(key, out var reminder))
        {
            reminder.Dispose();
        }
    }
}
