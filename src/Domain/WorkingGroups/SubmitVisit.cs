using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The lead submits the visit: the sheet of one visitor stands as the group's, and nobody changes theirs.</summary>
/// <param name="Actor">The lead.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Remarks">For the cell; null for those of the sheet.</param>
/// <param name="Recommendations">For the cell; null for those of the sheet.</param>
/// <param name="Meeting">The meeting with its scores fixed; null when it is not over.</param>
/// <param name="IsScored">Whether the meeting has the sheet that is to stand.</param>
public sealed record SubmitVisit(
    Actor Actor, string VisitId, string? Remarks, string? Recommendations, VisitedMeeting? Meeting, bool IsScored)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public static Refusal? Guard(WorkingGroupState group, Actor actor, string visitId)
    {
        if (actor.Check(group.Exists, group.Path, Role.WorkingGroupLead) is { } denied) return denied;
        var visit = group.FindVisit(visitId);
        if (VisitAccess.IsOpen(visit) is { } closed) return closed;
        if (visit!.Visitors.IsEmpty) return VisitRefusals.NoVisitors;
        return group.Find(actor.MemberId) is { } lead && lead.Cell == visit.Cell
            ? VisitRefusals.OwnCell(lead.Name)
            : null;
    }

    /// <summary>All that can be said before the meeting is asked to fix its scores.</summary>
    public Refusal? Guard(WorkingGroupState group) =>
        Guard(group, Actor, VisitId)
        ?? Limits.CheckOptional("remarks", Remarks, Limits.Text)
        ?? Limits.CheckOptional("recommendations", Recommendations, Limits.Text);

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group) is { } no) return no;
        if (!IsScored) return VisitRefusals.NotScored;
        if (Meeting is null) return VisitRefusals.MeetingNotClosed;
        return new VisitSubmitted(
            group.FindVisit(VisitId)!.Id,
            new VisitSheet(
                Meeting,
                Remarks ?? Meeting.Remarks,
                Recommendations ?? Meeting.Recommendations,
                Actor.MemberId ?? Actor.Id,
                at));
    }
}
