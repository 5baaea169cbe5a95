namespace ChiBo.Domain.Cells;

/// <summary>What somebody may want to do with a cell; named as in the API.</summary>
public enum CellAction
{
    RenameCell,
    SetCellSchedule,
    RegisterThematicPlan,
    AdmitMember,
    CorrectMember,
    ConfirmFullMember,
    ChangeMemberStanding,
    SetPosition,
    EndMembership,
    TransferMember,
    AcceptTransfer,
    CancelTransfer,
    ImportRoster,
    UndoRosterImport,
    PlanMeeting,
}
