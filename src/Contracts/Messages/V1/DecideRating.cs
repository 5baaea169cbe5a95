namespace ChiBo.Contracts.Messages.V1;

/// <summary>An order to the rating service, which answers with <see cref="RatingAnswer"/>.</summary>
public sealed record DecideRating
{
    public Person By { get; init; } = new();

    /// <summary>When the order was given.</summary>
    public DateTimeOffset At { get; init; }

    public string CellId { get; init; } = "";
    public int Year { get; init; }
    public string Grade { get; init; } = "";
    public string? Reason { get; init; }
}
