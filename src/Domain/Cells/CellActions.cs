using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Cells;

/// <summary>
/// What an actor may do with a cell now, and why not the rest: the orders' own guards are asked. What depends on the
/// member, the month or the file that an order names is said when it is given.
/// </summary>
public static class CellActions
{
    private static readonly ImmutableArray<(CellAction Action, Func<CellState, Actor, Refusal?> Guard)> All =
    [
        (CellAction.RenameCell, RenameCell.Guard),
        (CellAction.SetCellSchedule, SetCellSchedule.Guard),
        (CellAction.RegisterThematicPlan, RegisterThematicPlan.Guard),
        (CellAction.AdmitMember, AdmitMember.Guard),
        (CellAction.CorrectMember, CorrectMember.Guard),
        (CellAction.ConfirmFullMember, ConfirmFullMember.Guard),
        (CellAction.ChangeMemberStanding, ChangeMemberStanding.Guard),
        (CellAction.SetPosition, SetPosition.Guard),
        (CellAction.EndMembership, EndMembership.Guard),
        (CellAction.TransferMember, TransferMember.Guard),
        (CellAction.AcceptTransfer, AcceptTransfer.Guard),
        (CellAction.CancelTransfer, CancelTransfer.Guard),
        (CellAction.ImportRoster, ImportRoster.Guard),
        (CellAction.UndoRosterImport, UndoRosterImport.Guard),
        (CellAction.PlanMeeting, (cell, actor) => PlanMeeting.Guard(cell.Path, cell.Exists, actor)),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(CellAction Action, Refusal? Refusal)> Of(CellState cell, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(cell, actor)));
}
