using ChiBo.Contracts.Grains.Cells;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>Requests to a cell as the orders that they are.</summary>
internal static class CellCommands
{
    public static AdmitMember ToCommand(this AdmitMemberRequest r, Actor actor) =>
        new(actor, r.MemberId, r.Name, r.JoinedOn, r.FullSince, r.Standing, r.StandingUntil);

    public static ImportRoster ToCommand(this ImportRosterRequest r, Actor actor, string importId) =>
        new(actor, importId, r.ToFile());

    public static CorrectMember ToCommand(this CorrectMemberRequest r, Actor actor) =>
        new(actor, r.MemberId, r.Name, r.JoinedOn, r.FullSince);

    public static ConfirmFullMember ToCommand(this ConfirmFullMemberRequest r, Actor actor) =>
        new(actor, r.MemberId, r.FullSince);

    public static ChangeMemberStanding ToCommand(this ChangeMemberStandingRequest r, Actor actor) =>
        new(actor, r.MemberId, r.Standing, r.From, r.Until);

    public static SetPosition ToCommand(this SetPositionRequest r, Actor actor) =>
        new(actor, r.MemberId, r.Position, r.From);

    public static EndMembership ToCommand(this EndMembershipRequest r, Actor actor) =>
        new(actor, r.MemberId, r.On, r.Cause);

    public static TransferMember ToCommand(this TransferMemberRequest r, Actor actor) =>
        new(actor, r.MemberId, ScopePath.TryParse(r.ToCellId, out var to) ? to : default, r.On);

    public static ClaimTransfer ToClaim(this TransferStepRequest r, Actor actor) =>
        new(actor, r.MemberId, ScopePath.Parse(r.ToCellId));

    public static ReleaseTransfer ToRelease(this TransferStepRequest r, Actor actor) =>
        new(actor, r.MemberId, ScopePath.Parse(r.ToCellId));

    public static CompleteTransfer ToCommand(this CompleteTransferRequest r, Actor actor) =>
        new(actor, r.MemberId, ScopePath.Parse(r.ToCellId), r.On);

    public static ClaimVisit ToClaim(this VisitStepRequest r, Actor actor) =>
        new(actor, Month.Parse(r.Month), ScopePath.Parse(r.VisitId));

    public static ReleaseVisit ToRelease(this VisitStepRequest r, Actor actor) => new(actor, ScopePath.Parse(r.VisitId));

    public static SetCellSchedule ToCommand(this SetCellScheduleRequest r, Actor actor) =>
        new(
            actor,
            r.DayOfMonth,
            r.Time,
            r.Place,
            r.FromMonth is null ? null : Month.TryParse(r.FromMonth, out var from) ? from : default(Month));

    public static RegisterThematicPlan ToCommand(this RegisterThematicPlanRequest r, Actor actor) =>
        new(actor, r.Year, [.. r.Topics.Select(t => new ThematicTopic(t.Quarter, t.Title))]);

    public static PendingTransfer ToTransfer(this TransferView v) => new(
        v.MemberId, v.Name, v.FullSince, ScopePath.Parse(v.FromCellId), ScopePath.Parse(v.ToCellId), v.On, v.IsClaimed);
}
