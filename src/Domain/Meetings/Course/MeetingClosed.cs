using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>
/// A meeting has ended: whoever did not come was absent, with a reason when they gave one, and does not write the
/// minutes.
/// </summary>
public sealed record MeetingClosed(DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Phase = MeetingPhase.Closed,
        ClosedAt = At,
        RoomSecret = null,
        Floor = meeting.Floor.Close(At),
        Roll = [.. meeting.Roll.Select(a => a.AtClosing())],
        MinutesTakerId = meeting.Find(meeting.MinutesTakerId) is { WasPresent: true } taker ? taker.MemberId : null,
        Study = meeting.Study is { Stage: ThematicStage.Circulated } study
            ? study with { Stage = ThematicStage.Studied }
            : meeting.Study,
    };
}
