using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A cell: its roster, its schedule, its plan, and an index of its meetings.</summary>
[Alias("chibo.cell")]
public interface ICellGrain : IAggregateGrain
{
    [Alias("register")]
    Task<Outcome> Register(Caller caller, RegisterCellRequest request);

    [Alias("rename")]
    Task<Outcome> Rename(Caller caller, RenameCellRequest request);

    /// <summary>From the bloc: an import is taken back. Only the platform; may be repeated.</summary>
    [Alias("take-back")]
    Task<Outcome> TakeBack(Caller caller, TakeBackRequest request);

    /// <summary>From the bloc: the import stands after all. Only the platform; may be repeated.</summary>
    [Alias("give-back")]
    Task<Outcome> GiveBack(Caller caller, GiveBackRequest request);

    [Alias("admit-member")]
    Task<Outcome> AdmitMember(Caller caller, AdmitMemberRequest request);

    /// <summary>Reads a roster file: good rows are imported, the others are reported with their line.</summary>
    [Alias("import-roster")]
    Task<RosterImportResult> ImportRoster(Caller caller, ImportRosterRequest request);

    /// <summary>Takes the last import back while nothing rests on it.</summary>
    [Alias("undo-roster-import")]
    Task<Outcome> UndoRosterImport(Caller caller, UndoRosterImportRequest request);

    [Alias("correct-member")]
    Task<Outcome> CorrectMember(Caller caller, CorrectMemberRequest request);

    [Alias("confirm-full-member")]
    Task<Outcome> ConfirmFullMember(Caller caller, ConfirmFullMemberRequest request);

    [Alias("change-member-standing")]
    Task<Outcome> ChangeMemberStanding(Caller caller, ChangeMemberStandingRequest request);

    [Alias("set-position")]
    Task<Outcome> SetPosition(Caller caller, SetPositionRequest request);

    [Alias("end-membership")]
    Task<Outcome> EndMembership(Caller caller, EndMembershipRequest request);

    /// <summary>Sends a member to another cell, whose <see cref="AcceptTransfer"/> completes it.</summary>
    [Alias("transfer-member")]
    Task<Outcome> TransferMember(Caller caller, TransferMemberRequest request);

    /// <summary>Takes in a member whom another cell sent. May be repeated until it is done.</summary>
    [Alias("accept-transfer")]
    Task<Outcome> AcceptTransfer(Caller caller, AcceptTransferRequest request);

    /// <summary>Takes back a member whom no cell has taken in yet.</summary>
    [Alias("cancel-transfer")]
    Task<Outcome> CancelTransfer(Caller caller, CancelTransferRequest request);

    [Alias("set-schedule")]
    Task<Outcome> SetSchedule(Caller caller, SetCellScheduleRequest request);

    /// <summary>Plans the regular meetings that the schedule wants by now. Any number of times is once.</summary>
    [Alias("plan-months")]
    Task PlanMonths();

    [Alias("register-thematic-plan")]
    Task<Outcome> RegisterThematicPlan(Caller caller, RegisterThematicPlanRequest request);

    /// <summary>
    /// From a meeting of this cell: where it stands. Only the platform; an older version changes nothing.
    /// </summary>
    [Alias("note-meeting")]
    Task<Outcome> NoteMeeting(Caller caller, NoteMeetingRequest request);

    /// <summary>Between cells: reserves a transfer for the cell that takes the member in. Only the platform.</summary>
    [Alias("claim-transfer")]
    Task<TransferClaim> ClaimTransfer(Caller caller, TransferStepRequest request);

    /// <summary>Between cells: gives the reservation back. Only the platform.</summary>
    [Alias("release-transfer")]
    Task<Outcome> ReleaseTransfer(Caller caller, TransferStepRequest request);

    /// <summary>
    /// Between cells: the other cell has taken the member in. Only the platform; a repeat changes nothing.
    /// </summary>
    [Alias("complete-transfer")]
    Task<Outcome> CompleteTransfer(Caller caller, CompleteTransferRequest request);

    /// <summary>From a working group: asks for a month. Only the platform; may be repeated.</summary>
    [Alias("claim-visit")]
    Task<Outcome> ClaimVisit(Caller caller, VisitStepRequest request);

    /// <summary>From a working group: the visit was called off. Only the platform; may be repeated.</summary>
    [Alias("release-visit")]
    Task<Outcome> ReleaseVisit(Caller caller, VisitStepRequest request);

    /// <summary>For the cell's meeting: the visit that comes in a month; null for none. Only the platform.</summary>
    [Alias("visit-in")]
    Task<string?> VisitIn(Caller caller, string month);

    /// <summary>Who belongs to the cell on a date; null when the cell is not there for the caller.</summary>
    [Alias("roster-on")]
    Task<CellRoster?> RosterOn(Caller caller, DateOnly date);

    /// <summary>Null when the cell is not there for the caller.</summary>
    [Alias("view")]
    Task<CellView?> View(Caller caller);
}
