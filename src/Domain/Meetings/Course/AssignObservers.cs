using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Names who of a working group attends and scores, as its visit says; replaces those named before.</summary>
/// <param name="Actor">The platform: people assign visitors to a visit, and the meeting follows.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Revision">Of the visit's list: an older one than is known changes nothing.</param>
/// <param name="Assigned">Its visitors; none when it was called off.</param>
public sealed record AssignObservers(
    Actor Actor, string VisitId, int Revision, ImmutableArray<Observer> Assigned) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor) ?? Access.Permit(actor.IsPlatform) ?? Phases.UntilClosed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.Visit is { } known && known.Id == VisitId && known.Revision >= Revision)
            return Decision<MeetingEvent>.Nothing;
        if (Assigned.IsEmpty && meeting.Visit?.Id != VisitId) return Decision<MeetingEvent>.Nothing; // another group's turn
        if (Assigned.Length > MeetingLimits.Observers)
            return CommonRefusals.TooMany("observers", MeetingLimits.Observers);
        foreach (var observer in Assigned)
        {
            if (Limits.Check("memberId", observer.MemberId, Limits.Name) is { } id) return id;
            if (Limits.Check("name", observer.Name, Limits.Name) is { } name) return name;
        }

        return new ObserversAssigned(new VisitOfMeeting(VisitId, Revision), Assigned);
    }
}
