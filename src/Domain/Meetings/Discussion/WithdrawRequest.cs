using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Takes a request to speak back. Idempotent: repeating it has no further effect.</summary>
/// <param name="Actor">Who asked, or who writes down that they no longer do.</param>
/// <param name="PersonId">Null for the actor.</param>
public sealed record WithdrawRequest(Actor Actor, string? PersonId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) => Speaking.Guard(meeting, actor);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Speaking.Person(meeting, Actor, PersonId, out var person) is { } who) return who;
        return meeting.Floor.IsInQueue(person) ? new RequestWithdrawn(person) : Decision<MeetingEvent>.Nothing;
    }
}
