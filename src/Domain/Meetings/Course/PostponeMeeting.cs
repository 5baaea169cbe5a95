using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Moves a meeting to another time, with a reason.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="ScheduledAt">The new time (UTC).</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Null to keep the place.</param>
public sealed record PostponeMeeting(
    Actor Actor, DateTimeOffset ScheduledAt, string Reason, string? Place) : IMeetingCommand
{
    /// <summary>What the bloc decides for its meetings.</summary>
    public MeetingRules Rules { get; init; } = MeetingRules.Default;

    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.BeforeOpening(meeting)
        ?? (meeting.Postponements.Length >= MeetingLimits.Postponements
            ? CommonRefusals.TooMany("postponements", MeetingLimits.Postponements)
            : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("reason", Reason, Limits.Reason) is { } reason) return reason;
        if (Limits.CheckOptional("place", Place, Limits.Title) is { } place) return place;
        if (MeetingCalendar.CheckMove(meeting, ScheduledAt, Rules, at) is { } calendar) return calendar;
        if (ScheduledAt == meeting.ScheduledAt) return MeetingRefusals.NotMoved;
        return new MeetingPostponed(ScheduledAt, Place ?? meeting.Place, Reason, at);
    }
}
