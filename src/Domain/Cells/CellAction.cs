namespace ChiBo.Domain.Cells;

/// <summary>What somebody may want to do with a cell; named as in the API.</summary>
public enum CellAction
{
    /// <summary><c>renameCell</c>: by the bloc's office.</summary>
    RenameCell,
    /// <summary><c>setCellSchedule</c>: by secretary, deputy and the bloc's office.</summary>
    SetCellSchedule,
    /// <summary><c>registerThematicPlan</c>: by secretary, deputy and the bloc's office.</summary>
    RegisterThematicPlan,
    /// <summary><c>admitMember</c>: by those who keep the roster: secretary, deputy and the bloc's office.</summary>
    AdmitMember,
    /// <summary><c>correctMember</c>: by those who keep the roster.</summary>
    CorrectMember,
    /// <summary><c>confirmFullMember</c>: by those who keep the roster.</summary>
    ConfirmFullMember,
    /// <summary><c>changeMemberStanding</c>: by those who keep the roster.</summary>
    ChangeMemberStanding,
    /// <summary><c>setPosition</c>: by those who keep the roster.</summary>
    SetPosition,
    /// <summary><c>endMembership</c>: by those who keep the roster.</summary>
    EndMembership,
    /// <summary><c>transferMember</c>: by those who keep the roster of the cell that sends.</summary>
    TransferMember,
    /// <summary><c>acceptTransfer</c>: by those who keep the roster of the cell that takes in.</summary>
    AcceptTransfer,
    /// <summary><c>cancelTransfer</c>: by those who keep the roster of the cell that sends.</summary>
    CancelTransfer,
    /// <summary><c>importRoster</c>: by those who keep the roster.</summary>
    ImportRoster,
    /// <summary>
    /// <c>undoRosterImport</c>: by those who keep the roster, while nothing rests on the last import.
    /// </summary>
    UndoRosterImport,
    /// <summary><c>planMeeting</c>: by the secretary and the deputy.</summary>
    PlanMeeting,
}
