using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Ends the turn of whoever has the floor. Idempotent: repeating it has no further effect.</summary>
/// <param name="Actor">Who leads, or whoever has the floor.</param>
public sealed record EndTurn(Actor Actor) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(Access.IsLead(meeting, actor) || HasFloor(meeting, actor))
        ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        return meeting.Floor.Current is null ? Decision<MeetingEvent>.Nothing : new TurnEnded(at);
    }

    private static bool HasFloor(MeetingState meeting, Actor actor) =>
        People.IdOf(meeting, actor.MemberId) is { } person && meeting.Floor.Current?.PersonId == person;
}
