using Orleans.Runtime;

namespace Orleans;

/// <summary>A grain that reminders may wake.</summary>
public interface IRemindable : IGrain
{
    /// <summary>Receives a tick.</summary>
    Task ReceiveReminder(string reminderName, TickStatus status);
}
