using ChiBo.Grains.Meetings;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>Sends the meeting's activation away after every so many calls.</summary>
public sealed class Deactivations : IIncomingGrainCallFilter
{
    private int _calls;

    /// <summary>After how many calls; 0 for never.</summary>
    public int Every { get; set; }

    /// <summary>How often an activation was sent away.</summary>
    public int Count { get; private set; }

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        if (Every == 0 || context.Grain is not MeetingGrain grain || ++_calls % Every != 0) return;
        Count++;
        ((IGrainBase)grain).DeactivateOnIdle();
    }
}
