using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>
/// Sends minutes and resolution to members and superior.
/// Idempotent: repeating it has no further effect.
/// </summary>
/// <param name="Actor">Who leads.</param>
public sealed record PublishMinutes(Actor Actor) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.AfterClosing(meeting) ?? MinutesGuards.Signed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        return meeting.PublishedAt is not null ? Decision<MeetingEvent>.Nothing : new MinutesPublished(at);
    }
}
