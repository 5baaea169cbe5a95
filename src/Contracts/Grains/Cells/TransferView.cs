namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A member on the way from one cell to another.</summary>
/// <param name="On">The first day there.</param>
/// <param name="FullSince">Null for a probationary member.</param>
/// <param name="IsClaimed">The other cell is about to take them in.</param>
[GenerateSerializer, Immutable, Alias("cells.transfer")]
public sealed record TransferView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] DateOnly? FullSince,
    [property: Id(3)] string FromCellId,
    [property: Id(4)] string ToCellId,
    [property: Id(5)] DateOnly On,
    [property: Id(6)] bool IsClaimed);
