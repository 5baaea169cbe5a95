namespace ChiBo.Projections.Organisations;

/// <summary>How large what the caller sees is.</summary>
public sealed record BlocCounts
{
    public int Organisations { get; init; }
    public int Cells { get; init; }
    public int Members { get; init; }
}
