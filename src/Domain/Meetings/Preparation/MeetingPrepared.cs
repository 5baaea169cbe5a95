using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>The draft report is there, and last month's tasks beside it.</summary>
public sealed record MeetingPrepared(PreparedReport Report, CellFacts Cell, MeetingsBefore Before) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => RollCall.Take(
        meeting with
        {
            Phase = MeetingPhase.Prepared,
            Preparation = Report,
            CarriedTasks = Before.Tasks,
            CommitteeHeldAt = Before.CommitteeHeldAt ?? meeting.CommitteeHeldAt,
        },
        Cell);
}
