namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Whoever follows a meeting live.</summary>
[Alias("chibo.meeting-observer")]
public interface IMeetingObserver : IGrainObserver
{
    /// <summary>Called once for each stored change, in order.</summary>
    [Alias("changed")]
    Task Changed(MeetingChangeNotice notice);
}
