using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>Records the draft report; again to correct it, until the members are notified.</summary>
/// <param name="Actor">Who leads, or the committee.</param>
/// <param name="Report">The report.</param>
/// <param name="Cell">The cell as of now.</param>
/// <param name="Before">What came before: last month's tasks are there when this month's meeting is prepared.</param>
public sealed record PrepareMeeting(
    Actor Actor, PreparedReport Report, CellFacts Cell, MeetingsBefore Before) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor) ?? Phases.BeforeConvening(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Report.Check() is { } report) return report;
        if (Report.CommitteeMetOn > VietnamTime.DateOf(at)) return CommonRefusals.InvalidValue("committeeMetOn");
        return new MeetingPrepared(Report with { At = at }, Cell, Before);
    }
}
