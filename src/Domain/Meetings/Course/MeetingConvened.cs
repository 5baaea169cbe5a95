using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>The members were notified.</summary>
public sealed record MeetingConvened(CellFacts Cell, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => RollCall.Take(
        meeting with
        {
            Phase = MeetingPhase.Convened,
            ConvenedAt = At,
            Study = meeting.Study is { Stage: ThematicStage.DraftApproved } study
                ? study with { Stage = ThematicStage.Circulated, CirculatedAt = At }
                : meeting.Study,
        },
        Cell);
}
