using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Names who of a working group attends and scores; replaces those named before.</summary>
/// <param name="Actor">The platform from the bloc's plan, a superior committee, or the lead of the group.</param>
/// <param name="WorkingGroup">The group's path.</param>
/// <param name="Assigned">Its members who will attend.</param>
public sealed record AssignObservers(
    Actor Actor, ScopePath WorkingGroup, ImmutableArray<Observer> Assigned) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(actor.IsPlatform || actor.Is(meeting.Id, Role.OrganisationCommittee, Role.BlocCommittee))
        ?? Phases.UntilClosed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        // the lead's scope is the group, not the cells: for this one order it reaches the meetings of the bloc
        var leads = Actor.Is(WorkingGroup, Role.WorkingGroupLead) && WorkingGroup.Bloc == meeting.Id.Bloc;
        if ((leads && meeting.Exists ? Phases.UntilClosed(meeting) : Guard(meeting, Actor)) is { } no) return no;
        if (Assigned.Length > MeetingLimits.Observers)
            return CommonRefusals.TooMany("observers", MeetingLimits.Observers);
        foreach (var observer in Assigned)
        {
            if (Limits.Check("memberId", observer.MemberId, Limits.Name) is { } id) return id;
            if (Limits.Check("name", observer.Name, Limits.Name) is { } name) return name;
            if (meeting.Find(observer.MemberId) is not null) return MeetingRefusals.ObserverOfTheCell;
        }

        return new ObserversAssigned(Assigned);
    }
}
