namespace ChiBo.Contracts.Messages.V1;

/// <summary>A member on the way to another cell.</summary>
public sealed record CellTransfer
{
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";
    public string ToCellId { get; init; } = "";

    /// <summary>First day there.</summary>
    public DateOnly On { get; init; }
}
