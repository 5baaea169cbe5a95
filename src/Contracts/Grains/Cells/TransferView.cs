namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A member on the way from one cell to another (chuyển sinh hoạt).</summary>
/// <param name="MemberId">The member who moves.</param>
/// <param name="Name">The member's name, as the sending cell has it.</param>
/// <param name="On">The first day that they belong to the other cell.</param>
/// <param name="FullSince">First day as a full member; null for a probationary one.</param>
/// <param name="FromCellId">The cell that sends them.</param>
/// <param name="ToCellId">The cell that is to take them in.</param>
/// <param name="IsClaimed">
/// The other cell is taking them in at this moment; the transfer cannot be taken back any more.
/// </param>
[GenerateSerializer, Immutable, Alias("cells.transfer")]
public sealed record TransferView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] DateOnly? FullSince,
    [property: Id(3)] string FromCellId,
    [property: Id(4)] string ToCellId,
    [property: Id(5)] DateOnly On,
    [property: Id(6)] bool IsClaimed);
