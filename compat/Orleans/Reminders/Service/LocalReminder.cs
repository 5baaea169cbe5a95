using Orleans.Runtime;

namespace Orleans.Reminders;

/// <summary>One reminder that ticks in this process.</summary>
internal sealed class LocalReminder : IDisposable
{
    // timers cannot look further ahead than some weeks
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly ReminderEntry entry;
    private readonly SiloRuntime silo;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private DateTime next;
    private bool disposed;

    public LocalReminder(ReminderEntry entry, SiloRuntime silo)
    {
        this.entry = entry;
        this.silo = silo;
        timer = silo.Time.CreateTimer(
            static state => _ = ((LocalReminder)state!).Elapsed(), this, Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        Arm();
    }

    public string? ETag => entry.ETag;

    private DateTime Now => silo.Time.GetUtcNow().UtcDateTime;

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            timer.Dispose();
        }
    }

    // Ticks stay on the grid of the first one; those missed while nobody was there are not made up for.
    private void Arm()
    {
        lock (gate)
        {
            if (disposed)
            {
                return;
            }

            var now = Now;
            next = entry.StartAt;
            if (next <= now)
            {
                var passed = (now - entry.StartAt).Ticks / entry.Period.Ticks;
                next = entry.StartAt.AddTicks((passed + 1) * entry.Period.Ticks);
            }

            Wait(now);
        }
    }

    private void Wait(DateTime now)
    {
        var delay = next - now;
        timer.Change(
            delay > Longest ? Longest : delay < TimeSpan.Zero ? TimeSpan.Zero : delay, Timeout.InfiniteTimeSpan);
    }

    private async Task Elapsed()
    {
        lock (gate)
        {
            if (disposed)
            {
                return;
            }

            if (Now < next)
            {
                Wait(Now);
                return;
            }
        }

        try
        {
            var grain = (IRemindable)(object)silo.References.Get(typeof(IRemindable), entry.GrainId);
            await grain.ReceiveReminder(entry.ReminderName, new TickStatus(entry.StartAt, entry.Period, Now));
        }
        catch (Exception fault)
        {
            silo.Log.ReminderFailed(fault, entry.ReminderName, entry.GrainId);
        }

        Arm();
    }
}
