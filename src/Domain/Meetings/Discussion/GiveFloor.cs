using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Gives the floor, in the order of the queue or not; whoever had it has finished.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="PersonId">To whom.</param>
public sealed record GiveFloor(Actor Actor, string PersonId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (People.IdOf(meeting, PersonId) is not { } person) return MeetingRefusals.NotOnRoster;
        if (!People.AreHere(meeting, person)) return AttendanceRefusals.NotPresent;
        if (meeting.Floor.Current?.PersonId == person) return Decision<MeetingEvent>.Nothing;
        return new FloorGiven(person, ItemOf(meeting, person), at);
    }

    private static string? ItemOf(MeetingState meeting, string person)
    {
        foreach (var request in meeting.Floor.Queue)
            if (request.PersonId == person) return request.ItemId;
        return Speaking.CurrentItem(meeting);
    }
}
