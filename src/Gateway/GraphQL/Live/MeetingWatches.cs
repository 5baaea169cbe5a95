using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>The meetings that somebody follows through this gateway, each watched once.</summary>
internal sealed partial class MeetingWatches(IGrainFactory grains, DecisionClock clock, ILogger<MeetingWatches> log)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (MeetingWatch Watch, int Users)> _watches = [];

    public DecisionClock Clock => clock;

    /// <summary>The watch of a meeting, to be given back; null when the id is none.</summary>
    public MeetingWatch? Take(string id)
    {
        if (grains.FindMeeting(id) is not { } meeting) return null;
        lock (_lock)
        {
            if (!_watches.TryGetValue(id, out var entry))
            {
                var watch = new MeetingWatch(meeting, clock);
                watch.Reference = grains.CreateObjectReference<Contracts.Grains.Meetings.IMeetingObserver>(watch);
                entry = (watch, 0);
            }

            _watches[id] = entry with { Users = entry.Users + 1 };
            return entry.Watch;
        }
    }

    public async Task GiveBack(string id, MeetingWatch watch)
    {
        lock (_lock)
        {
            var entry = _watches[id];
            if (entry.Users > 1)
            {
                _watches[id] = entry with { Users = entry.Users - 1 };
                return;
            }

            _watches.Remove(id);
        }

        try
        {
            await watch.Stop();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            NotStopped(ScopePath.Parse(id).Value, fault.GetType().Name); // it lapses by itself
        }
        finally
        {
            grains.DeleteObjectReference<Contracts.Grains.Meetings.IMeetingObserver>(watch.Reference);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message =
        "The watch of {Meeting} was not ended ({Fault}); it will lapse.")]
    private partial void NotStopped(string meeting, string fault);
}
