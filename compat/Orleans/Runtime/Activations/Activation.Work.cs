using Orleans.Runtime.Calls;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>This part decides which work runs now and which waits.</summary>
internal sealed partial class Activation
{
    private readonly WaitingLine waiting = new();
    private readonly List<ActivationWork> exclusive = new(0);
    private int running;
    private long lastUse;
    private long keptUntil;

    /// <summary>How much it has to do, about: what runs and what waits.</summary>
    public int Load => Volatile.Read(ref running) + waiting.Count;

    public override bool Receive(ActivationWork work)
    {
        lock (gate)
        {
            if (state == ActivationState.Invalid)
            {
                return false;
            }

            if (state == ActivationState.Valid && MayStart(work))
            {
                Start(work);
            }
            else
            {
                waiting.Add(work);
            }

            return true;
        }
    }

    /// <summary>Hears that work it had started is over.</summary>
    public void Ended(ActivationWork work)
    {
        lock (gate)
        {
            running--;
            exclusive.Remove(work);
            if (work.IsUse)
            {
                lastUse = Class.Silo.Time.GetTimestamp();
            }

            if (state == ActivationState.Valid)
            {
                StartWaiting(everything: false);
            }
            else if (state == ActivationState.Deactivating && running == 0)
            {
                Scheduler.QueueAction(StepDown);
            }
        }
    }

    public void KeepFor(TimeSpan time)
    {
        lock (gate)
        {
            keptUntil = time == Timeout.InfiniteTimeSpan || time == TimeSpan.MaxValue
                ? long.MaxValue
                : Class.Silo.Time.GetTimestamp() + (long)(time.TotalSeconds * Class.Silo.Time.TimestampFrequency);
        }
    }

    /// <summary>Steps down if nothing has used it for so long.</summary>
    public void StepDownIfIdleFor(TimeSpan age)
    {
        lock (gate)
        {
            var time = Class.Silo.Time;
            if (state == ActivationState.Valid && running == 0 && waiting.Count == 0
                && time.GetTimestamp() >= keptUntil && time.GetElapsedTime(lastUse) >= age)
            {
                Deactivate(new DeactivationReason(
                    DeactivationReasonCode.ActivationIdle, $"Not used for {age}."));
            }
        }
    }

    private bool MayStart(ActivationWork work)
    {
        if (running == 0 || Class.IsReentrant || work.IsAlwaysInterleave)
        {
            return true;
        }

        foreach (var other in exclusive)
        {
            if (!(work.IsReadOnly && other.IsReadOnly) && !Interleaves(work) && !Interleaves(other))
            {
                return false;
            }
        }

        return true;
    }

    private bool Interleaves(ActivationWork work) =>
        Class.MayInterleave is { } mayInterleave && work is IInvokable call && mayInterleave(GrainInstance!, call);

    private void Start(ActivationWork work)
    {
        running++;
        if (!Class.IsReentrant && !work.IsAlwaysInterleave)
        {
            exclusive.Add(work);
        }

        work.Owner = this;
        Scheduler.Queue(work);
    }

    // Whatever always interleaves never waits once the activation is valid. So when the first in line cannot start,
    // those behind it can only if calls may run together at all: a long line is not walked for nothing.
    private void StartWaiting(bool everything)
    {
        var index = 0;
        while (index < waiting.Count)
        {
            var work = waiting[index];
            if (work.IsAbandoned)
            {
                waiting.RemoveAt(index);
            }
            else if (MayStart(work))
            {
                waiting.RemoveAt(index);
                Start(work);
            }
            else if (everything || Class.MayInterleave is not null || exclusive.TrueForAll(other => other.IsReadOnly))
            {
                index++;
            }
            else
            {
                return;
            }
        }
    }
}
