using Orleans.Runtime;

namespace Orleans;

/// <summary>Keeps reminders.</summary>
public interface IReminderTable
{
    /// <summary>Gets ready.</summary>
    Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Lets go.</summary>
    Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>The reminders of a grain.</summary>
    Task<ReminderTableData> ReadRows(GrainId grainId);

    /// <summary>The reminders whose hash is above <paramref name="begin"/> and up to <paramref name="end"/>, around
    /// the ring.</summary>
    Task<ReminderTableData> ReadRows(uint begin, uint end);

    /// <summary>One reminder, or null.</summary>
    Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName);

    /// <summary>Sets or changes a reminder; gives the new version.</summary>
    Task<string> UpsertRow(ReminderEntry entry);

    /// <summary>Removes a reminder of that version; tells whether it was there.</summary>
    Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag);

    /// <summary>Removes all reminders.</summary>
    Task TestOnlyClearTable();
}
