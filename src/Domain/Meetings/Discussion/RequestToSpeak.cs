using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Asks to speak, at the end of the queue. Idempotent: repeating it has no further effect.</summary>
/// <param name="Actor">Who asks, or who writes down that they do.</param>
/// <param name="ItemId">On what; null for whatever is dealt with now.</param>
/// <param name="PersonId">Null for the actor.</param>
public sealed record RequestToSpeak(Actor Actor, string? ItemId, string? PersonId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) => Speaking.Guard(meeting, actor);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Speaking.Person(meeting, Actor, PersonId, out var person) is { } who) return who;
        if (ItemId is not null && meeting.FindItem(ItemId) is null) return AgendaRefusals.NoSuchItem;
        if (!People.AreHere(meeting, person)) return AttendanceRefusals.NotPresent;
        if (meeting.Floor.Current?.PersonId == person || meeting.Floor.IsInQueue(person))
            return Decision<MeetingEvent>.Nothing;
        if (meeting.Floor.Queue.Length >= MeetingLimits.Queue)
            return CommonRefusals.TooMany("queue", MeetingLimits.Queue);
        return new SpeakingRequested(person, ItemId ?? Speaking.CurrentItem(meeting), at);
    }
}
