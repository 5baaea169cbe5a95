using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A visit enters the plan: this group, that cell, that month.</summary>
/// <param name="Actor">Who plans for the bloc, or the lead.</param>
/// <param name="Cell">The cell's path.</param>
/// <param name="Month">The month whose regular meeting is visited.</param>
/// <param name="Known">The cell; null when nobody registered it.</param>
public sealed record PlanVisit(Actor Actor, ScopePath Cell, Month Month, KnownCell? Known)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public static Refusal? Guard(WorkingGroupState group, Actor actor) => VisitAccess.Plans(group, actor);

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group, Actor) is { } denied) return denied;
        if (Month.IsNone || Month > Month.At(at).Plus(WorkingGroupLimits.MonthsAhead))
            return CommonRefusals.InvalidValue("month");
        if (Known is null || Cell.Depth != 3 || Cell.Bloc != group.Path.Bloc) return CommonRefusals.InvalidValue("cellId");
        if (Month < Month.At(at)) return VisitRefusals.MonthPast;
        if (group.FindVisit(Cell, Month) is { } planned)
            return planned.IsClaimed ? VisitRefusals.CellTaken(Month) : Decision<WorkingGroupEvent>.Nothing;
        if (group.Visits.Length >= WorkingGroupLimits.Visits)
            return CommonRefusals.TooMany("visits", WorkingGroupLimits.Visits);
        return new VisitPlanned(new Visit
        {
            Id = group.Path.Child(string.Create(CultureInfo.InvariantCulture, $"v{group.LastVisit + 1}")),
            Cell = Cell,
            CellName = Known.Name,
            OrganisationName = Known.OrganisationName,
            Month = Month,
            PlannedAt = at,
            Version = 1,
        });
    }
}
