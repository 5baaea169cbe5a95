using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>A meeting is in session; whoever chairs is there.</summary>
public sealed record MeetingOpened(
    string ChairId,
    string? Dues,
    CellFacts Cell,
    MeetingsBefore Before,
    string RoomSecret,
    DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var opened = RollCall.Take(
            meeting with
            {
                Phase = MeetingPhase.Open,
                OpenedAt = At,
                ChairId = ChairId,
                Dues = Dues,
                RoomSecret = RoomSecret,
                CommitteeHeldAt = Before.CommitteeHeldAt ?? meeting.CommitteeHeldAt,
                CarriedTasks = Before.Tasks,
            },
            Cell);
        return opened.Find(ChairId) is { } chair ? opened.With(chair.Arrive(At, CheckInWay.Recorded)) : opened;
    }
}
