using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>
/// Signs the minutes, or an addendum, as minutes taker or chair.
/// Idempotent: repeating it has no further effect.
/// </summary>
/// <param name="Actor">The minutes taker or the chair of this meeting.</param>
/// <param name="AddendumId">Null for the minutes themselves.</param>
public sealed record SignMinutes(Actor Actor, string? AddendumId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(Signing.CapacityOf(meeting, actor) is not null)
        ?? Phases.AfterClosing(meeting)
        ?? MinutesGuards.Approved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var capacity = Signing.CapacityOf(meeting, Actor)!.Value;
        var signature = new Signature(capacity, Actor.MemberId!, at);
        if (AddendumId is null)
            return Signing.Holds(meeting.Minutes.Signatures, capacity)
                ? Decision<MeetingEvent>.Nothing
                : new MinutesSigned(signature);
        if (meeting.Minutes.Addenda.FirstOrDefault(a => a.Id == AddendumId) is not { } addendum)
            return MinutesRefusals.NoSuchAddendum;
        return Signing.Holds(addendum.Signatures, capacity)
            ? Decision<MeetingEvent>.Nothing
            : new AddendumSigned(AddendumId, signature);
    }
}
