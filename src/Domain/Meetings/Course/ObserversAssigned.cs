using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>A working group will attend; whoever of it has arrived stays arrived.</summary>
public sealed record ObserversAssigned(VisitOfMeeting Visit, ImmutableArray<Observer> Assigned) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Visit = Visit,
        Observers = [.. Assigned.Select(o => o with { ArrivedAt = meeting.FindObserver(o.MemberId)?.ArrivedAt })],
    };
}
