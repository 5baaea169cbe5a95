namespace ChiBo.Contracts.Messages.V1;

/// <summary>A thematic topic of a registered plan.</summary>
public sealed record CellTopic
{
    public int Year { get; init; }

    /// <summary>1-4.</summary>
    public int Quarter { get; init; }

    public string Title { get; init; } = "";
}
