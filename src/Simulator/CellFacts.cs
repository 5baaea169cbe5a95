namespace ChiBo.Simulator;

/// <summary>What the clients of one cell know of its month, because they did it.</summary>
internal sealed record CellFacts(string CellId, string Name)
{
    public bool Held { get; init; }

    public int Expected { get; init; }

    public int Present { get; init; }

    public int Refused { get; init; }

    /// <summary>The organisation's committee has confirmed the score.</summary>
    public bool Confirmed { get; init; }

    /// <summary>The working group's visit; null when nobody came.</summary>
    public string? VisitId { get; init; }

    public string? Grade { get; init; }

    public decimal? Points { get; init; }
}
