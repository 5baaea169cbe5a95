using System.Collections.Concurrent;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Clocks;

/// <summary>A grain that does nothing but wait for a reminder.</summary>
public interface IAlarmGrain : IGrainWithStringKey
{
    Task Set(TimeSpan dueIn);
}

[GrainType("alarm")]
public sealed class AlarmGrain : Grain, IAlarmGrain, IRemindable
{
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Alarms = [];

    /// <summary>Completes when the reminder of this grain has come.</summary>
    public static Task Rings(string key) => Of(key).Task;

    public Task Set(TimeSpan dueIn) => this.RegisterOrUpdateReminder("alarm", dueIn, TimeSpan.FromMinutes(1));

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        Of(this.GetPrimaryKeyString()).TrySetResult();
        return Task.CompletedTask;
    }

    private static TaskCompletionSource Of(string key) => Alarms.GetOrAdd(key, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
