namespace ChiBo.Projections.Organisations;

/// <summary>How many organisations, cells and members lie in what the caller sees.</summary>
public sealed record BlocCounts
{
    /// <summary>Organisations that the caller sees.</summary>
    public int Organisations { get; init; }
    /// <summary>Cells that the caller sees.</summary>
    public int Cells { get; init; }
    /// <summary>Members of these cells today, without those temporarily in.</summary>
    public int Members { get; init; }
}
