using Orleans.Concurrency;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Whoever follows a meeting live.</summary>
[Alias("chibo.meeting-observer")]
public interface IMeetingObserver : IGrainObserver
{
    /// <summary>Called once for each stored change; a notice may overtake another, and names the version before it.</summary>
    /// <remarks>One way: a listener that is gone keeps nobody behind it waiting, and lapses.</remarks>
    [OneWay, Alias("changed")]
    Task Changed(MeetingChangeNotice notice);
}
