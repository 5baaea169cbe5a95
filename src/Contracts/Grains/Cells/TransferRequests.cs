using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A member goes to another cell of the bloc.</summary>
/// <param name="ToCellId">The cell that will take them in.</param>
/// <param name="On">The first day there.</param>
[GenerateSerializer, Immutable, Alias("cells.transfer-member")]
public sealed record TransferMemberRequest(
    [property: Id(0)] string MemberId, [property: Id(1)] string ToCellId, [property: Id(2)] DateOnly On);

/// <summary>The cell takes in a member whom another cell sent.</summary>
[GenerateSerializer, Immutable, Alias("cells.accept-transfer")]
public sealed record AcceptTransferRequest(
    [property: Id(0)] string FromCellId, [property: Id(1)] string MemberId);

/// <summary>A transfer that nobody took in is taken back.</summary>
[GenerateSerializer, Immutable, Alias("cells.cancel-transfer")]
public sealed record CancelTransferRequest([property: Id(0)] string MemberId);

/// <summary>One step of a transfer between two cells.</summary>
/// <param name="ToCellId">The cell that asks.</param>
[GenerateSerializer, Immutable, Alias("cells.transfer-step")]
public sealed record TransferStepRequest(
    [property: Id(0)] string MemberId, [property: Id(1)] string ToCellId);

/// <summary>A member has been taken in.</summary>
/// <param name="ToCellId">The cell that took them in.</param>
/// <param name="On">First day there.</param>
[GenerateSerializer, Immutable, Alias("cells.complete-transfer")]
public sealed record CompleteTransferRequest(
    [property: Id(0)] string MemberId, [property: Id(1)] string ToCellId, [property: Id(2)] DateOnly On);

/// <summary>The transfer that was reserved; null, with the outcome's code, when it could not be.</summary>
[GenerateSerializer, Immutable, Alias("cells.transfer-claim")]
public sealed record TransferClaim(
    [property: Id(0)] Outcome Outcome, [property: Id(1)] TransferView? Transfer);
