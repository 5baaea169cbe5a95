using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>A meeting is in the calendar.</summary>
public sealed record MeetingPlanned(
    ScopePath Id,
    Month Month,
    MeetingKind Kind,
    int Number,
    DateTimeOffset ScheduledAt,
    string? Place,
    string? Title,
    CellFacts Cell,
    bool IsFromSchedule = false) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => RollCall.Take(
        meeting with
        {
            Id = Id,
            Month = Month,
            Kind = Kind,
            Number = Number,
            Phase = MeetingPhase.Planned,
            ScheduledAt = ScheduledAt,
            Place = Place,
            Title = Title,
            IsFromSchedule = IsFromSchedule,
        },
        Cell);
}
