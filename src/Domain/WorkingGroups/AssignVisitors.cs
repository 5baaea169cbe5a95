using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Says who of the group attends and scores; replaces those named before.</summary>
/// <param name="Actor">The lead, or who plans for the bloc.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="MemberIds">Members of the group; none to leave it open again.</param>
/// <param name="Cells">The cells that the visitors go to in that month, by path, as they are now.</param>
public sealed record AssignVisitors(
    Actor Actor, string VisitId, ImmutableArray<string> MemberIds, ImmutableDictionary<ScopePath, KnownCell> Cells)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    /// <summary>Where members of the group go in that month for other groups.</summary>
    public ImmutableArray<Engagement> Elsewhere { get; init; } = [];

    /// <summary>All that can be said before the cells are asked.</summary>
    public static Refusal? Guard(WorkingGroupState group, Actor actor, string visitId) =>
        VisitAccess.Changes(group, visitId, actor)
        ?? (group.FindVisit(visitId)!.IsClaimed ? null : CommonRefusals.NotFound);

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group, Actor, VisitId) is { } denied) return denied;
        var visit = group.FindVisit(VisitId)!;
        if (Cells.GetValueOrDefault(visit.Cell) is { IsHeld: true }) return VisitRefusals.MeetingHeld;
        var visitors = ImmutableArray.CreateBuilder<GroupMember>();
        foreach (var id in MemberIds.Distinct().Order(StringComparer.Ordinal))
        {
            if (group.Find(id) is not { } member) return VisitRefusals.NotOfTheGroup(id);
            if (IsOfTheCell(member, visit)) return VisitRefusals.OwnCell(member.Name);
            if (FindClash(group, visit, member) is { } other)
                return VisitRefusals.DateConflict(member.Name, other.CellName);
            if (Elsewhere.Any(e => e.MemberId == id && e.Cell != visit.Cell && Clash(visit.Cell, e.Cell)))
                return VisitRefusals.PlannedElsewhere(member.Name);
            visitors.Add(member);
        }

        return visitors.SequenceEqual(visit.Visitors)
            ? Decision<WorkingGroupEvent>.Nothing
            : new VisitorsAssigned(visit.Id, visitors.ToImmutable());
    }

    private bool IsOfTheCell(GroupMember member, Visit visit) =>
        member.Cell == visit.Cell || Cells.GetValueOrDefault(visit.Cell)?.Roster.Contains(member.MemberId) == true;

    private Visit? FindClash(WorkingGroupState group, Visit visit, GroupMember member)
    {
        foreach (var other in group.Visits)
            if (other.Id != visit.Id && other.IsOpen && other.Month == visit.Month && other.IsVisitor(member.MemberId)
                && Clash(visit.Cell, other.Cell))
                return other;
        return null;
    }

    /// <summary>Whether nobody can be at the meetings of both.</summary>
    private bool Clash(ScopePath one, ScopePath other) =>
        Cells.GetValueOrDefault(one)?.MeetsAt is { } here && Cells.GetValueOrDefault(other)?.MeetsAt is { } there
        && (here - there).Duration() < WorkingGroupLimits.Apart;
}
