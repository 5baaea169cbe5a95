using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Orders about the members of a cell.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MemberMutations
{
    [ChecksInput]
    public Task<CellPayload> AdmitMember(AdmitMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.AdmitMember(caller, new AdmitMemberRequest(
            input.MemberId, input.Name, input.JoinedOn, input.FullSince, input.Standing, input.StandingUntil)));

    [ChecksInput]
    public Task<CellPayload> CorrectMember(CorrectMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.CorrectMember(
            caller, new CorrectMemberRequest(input.MemberId, input.Name, input.JoinedOn, input.FullSince)));

    [ChecksInput]
    public Task<CellPayload> ConfirmFullMember(ConfirmFullMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.ConfirmFullMember(caller, new ConfirmFullMemberRequest(input.MemberId, input.FullSince)));

    [ChecksInput]
    public Task<CellPayload> ChangeMemberStanding(ChangeMemberStandingInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.ChangeMemberStanding(
            caller, new ChangeMemberStandingRequest(input.MemberId, input.Standing, input.From, input.Until)));

    [ChecksInput]
    public Task<CellPayload> SetPosition(SetPositionInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.SetPosition(caller, new SetPositionRequest(input.MemberId, input.Position, input.From)));

    [ChecksInput]
    public Task<CellPayload> EndMembership(EndMembershipInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.EndMembership(caller, new EndMembershipRequest(input.MemberId, input.On, input.Cause)));

    [ChecksInput]
    public Task<CellPayload> TransferMember(TransferMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.TransferMember(caller, new TransferMemberRequest(input.MemberId, input.ToCellId, input.On)));

    [ChecksInput]
    public Task<CellPayload> AcceptTransfer(AcceptTransferInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.AcceptTransfer(caller, new AcceptTransferRequest(input.FromCellId, input.MemberId)));

    [ChecksInput]
    public Task<CellPayload> CancelTransfer(CancelTransferInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.CancelTransfer(caller, new CancelTransferRequest(input.MemberId)));
}
