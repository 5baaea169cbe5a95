using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>One meeting of a cell, from the calendar to the confirmed score.</summary>
/// <remarks>The pages <c>Attendance/IMeetingGrain.cs</c> and so on hold the rest, feature by feature.</remarks>
[Alias("chibo.meeting")]
public partial interface IMeetingGrain : IAggregateGrain
{
    /// <summary>The whole meeting as the caller may see it; null when it is not there for them.</summary>
    [Alias("get")]
    Task<MeetingView?> Get(Caller caller);

    /// <summary>
    /// Notifies the observer of every change from now on; to be repeated before it lapses (5 minutes).
    /// </summary>
    /// <returns>The version from which on it is notified; null when the meeting is not there for the caller.</returns>
    [Alias("watch")]
    Task<long?> Watch(Caller caller, IMeetingObserver observer);

    /// <summary>Stops notifying the observer.</summary>
    [Alias("unwatch")]
    Task Unwatch(IMeetingObserver observer);

    /// <summary>
    /// What the next meeting takes over from this one; null while it has not been held. For the platform.
    /// </summary>
    [Alias("carry-over")]
    Task<CarryOver?> GetCarryOver(Caller caller);

    /// <summary>Puts the meeting into the calendar of its cell; its key says cell, month, kind and number.</summary>
    [Alias("plan-meeting")]
    Task<Outcome> PlanMeeting(Caller caller, PlanMeetingRequest request);

    /// <summary>From the cell, whose schedule has changed: only the platform; what people have touched stays.</summary>
    [Alias("follow-schedule")]
    Task<Outcome> FollowSchedule(Caller caller, FollowScheduleRequest request);

    /// <summary>Records the draft report and what came before the meeting; again to correct it.</summary>
    [Alias("prepare-meeting")]
    Task<Outcome> PrepareMeeting(Caller caller, PrepareMeetingRequest request);

    /// <summary>Notifies the members of time, place, agenda and documents.</summary>
    [Alias("convene-meeting")]
    Task<Outcome> ConveneMeeting(Caller caller);

    /// <summary>Moves the meeting, with a reason.</summary>
    [Alias("postpone-meeting")]
    Task<Outcome> PostponeMeeting(Caller caller, PostponeMeetingRequest request);

    /// <summary>Calls the meeting off, with a reason.</summary>
    [Alias("cancel-meeting")]
    Task<Outcome> CancelMeeting(Caller caller, CancelMeetingRequest request);

    /// <summary>Invites somebody who is not of the cell.</summary>
    [Alias("invite-guest")]
    Task<Outcome> InviteGuest(Caller caller, InviteGuestRequest request);

    /// <summary>From a working group's visit: who will attend and score. Only the platform; a repeat changes nothing.</summary>
    [Alias("assign-observers")]
    Task<Outcome> AssignObservers(Caller caller, AssignObserversRequest request);

    /// <summary>Opens the meeting: the roster of its day is frozen.</summary>
    [Alias("open-meeting")]
    Task<Outcome> OpenMeeting(Caller caller, OpenMeetingRequest request);

    /// <summary>Closes the meeting.</summary>
    [Alias("conclude-meeting")]
    Task<Outcome> ConcludeMeeting(Caller caller);
}
