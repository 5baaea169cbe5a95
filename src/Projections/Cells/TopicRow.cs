namespace ChiBo.Projections.Cells;

/// <summary>A thematic topic of a cell's registered plan.</summary>
public sealed record TopicRow
{
    public string CellId { get; init; } = "";
    public int Year { get; init; }

    /// <summary>1-4.</summary>
    public int Quarter { get; init; }

    public string Title { get; init; } = "";
}
