using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>Records the chair's conclusion of one item; again to correct it.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Conclusion">In words.</param>
public sealed record ConcludeItem(Actor Actor, string ItemId, string Conclusion) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.Within(meeting, MeetingPhase.Open, MeetingPhase.Closed)
        ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("conclusion", Conclusion, Limits.Text) is { } text) return text;
        if (meeting.FindItem(ItemId) is not { } item) return AgendaRefusals.NoSuchItem;
        return item.Conclusion == Conclusion
            ? Decision<MeetingEvent>.Nothing
            : new ItemConcluded(ItemId, Conclusion, at);
    }
}
