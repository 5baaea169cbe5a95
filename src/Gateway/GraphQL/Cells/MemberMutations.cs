using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Orders about the members of a cell.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MemberMutations
{
    /// <summary>Puts a member on the cell's roster; by secretary, deputy and the bloc's office.</summary>
    /// <param name="input">Who, from which day, full or probationary, and how they stand.</param>
    [ChecksInput]
    public Task<CellPayload> AdmitMember(AdmitMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.AdmitMember(caller, new AdmitMemberRequest(
            input.MemberId, input.Name, input.JoinedOn, input.FullSince, input.Standing, input.StandingUntil)));

    /// <summary>
    /// Puts right what was entered about a member, as if it had been so from the start; by those who keep the roster.
    /// </summary>
    /// <param name="input">The member, and only what was wrong.</param>
    [ChecksInput]
    public Task<CellPayload> CorrectMember(CorrectMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.CorrectMember(
            caller, new CorrectMemberRequest(input.MemberId, input.Name, input.JoinedOn, input.FullSince)));

    /// <summary>Makes a probationary member a full one; by those who keep the roster.</summary>
    /// <param name="input">The member and the first day.</param>
    [ChecksInput]
    public Task<CellPayload> ConfirmFullMember(ConfirmFullMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.ConfirmFullMember(caller, new ConfirmFullMemberRequest(input.MemberId, input.FullSince)));

    /// <summary>
    /// Makes a member exempt, temporarily in or out, or active again, from a day on; by those who keep the roster.
    /// </summary>
    /// <param name="input">The member, the standing, and its first and last day.</param>
    [ChecksInput]
    public Task<CellPayload> ChangeMemberStanding(ChangeMemberStandingInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.ChangeMemberStanding(
            caller, new ChangeMemberStandingRequest(input.MemberId, input.Standing, input.From, input.Until)));

    /// <summary>
    /// Gives a full member of the cell a position from a day on, or takes it; by those who keep the roster.
    /// </summary>
    /// <param name="input">The member, the position and its first day.</param>
    [ChecksInput]
    public Task<CellPayload> SetPosition(SetPositionInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.SetPosition(caller, new SetPositionRequest(input.MemberId, input.Position, input.From)));

    /// <summary>
    /// Takes a member off the roster for good; what the record holds of them stays. By those who keep the roster.
    /// </summary>
    /// <param name="input">The member, the first day without them, and why.</param>
    [ChecksInput]
    public Task<CellPayload> EndMembership(EndMembershipInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.EndMembership(caller, new EndMembershipRequest(input.MemberId, input.On, input.Cause)));

    /// <summary>
    /// Sends a member to another cell of the bloc; they stay on the roster until it takes them in. By those who keep
    /// the roster.
    /// </summary>
    /// <param name="input">The member, the other cell, and the first day there.</param>
    [ChecksInput]
    public Task<CellPayload> TransferMember(TransferMemberInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.TransferMember(caller, new TransferMemberRequest(input.MemberId, input.ToCellId, input.On)));

    /// <summary>Takes in a member whom another cell sent; by those who keep the roster of the receiving cell.</summary>
    /// <param name="input">Both cells and the member.</param>
    [ChecksInput]
    public Task<CellPayload> AcceptTransfer(AcceptTransferInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.AcceptTransfer(caller, new AcceptTransferRequest(input.FromCellId, input.MemberId)));

    /// <summary>
    /// Takes a transfer back that nobody has begun to take in; by those who keep the roster of the sending cell.
    /// </summary>
    /// <param name="input">The sending cell and the member.</param>
    [ChecksInput]
    public Task<CellPayload> CancelTransfer(CancelTransferInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) =>
            cell.CancelTransfer(caller, new CancelTransferRequest(input.MemberId)));
}
