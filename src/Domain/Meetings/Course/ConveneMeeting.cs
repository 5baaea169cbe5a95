using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Notifies the members of time, place, agenda and documents.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Cell">The cell as of now: these are notified.</param>
public sealed record ConveneMeeting(Actor Actor, CellFacts Cell) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.BeforeConvening(meeting)
        ?? (NeedsReport(meeting.Kind) && meeting.Preparation is null ? MeetingRefusals.NotPrepared : null)
        ?? (meeting.Agenda.IsEmpty ? MeetingRefusals.NoAgenda : null)
        ?? StudyGuards.ReadyToConvene(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.ScheduledAt < at) return MeetingRefusals.InThePast;
        if (Cell.Roster.Entries.IsEmpty) return MeetingRefusals.EmptyRoster;
        return new MeetingConvened(Cell, at);
    }

    /// <summary>A committee's meeting prepares the report, and an extraordinary one has its own reason.</summary>
    private static bool NeedsReport(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular or MeetingKind.Model => true,
        MeetingKind.Thematic or MeetingKind.Committee or MeetingKind.Extraordinary => false,
    };
}
