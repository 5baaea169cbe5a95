namespace ChiBo.Contracts.Messages.V1;

/// <summary>An order to the rating service, which answers with <see cref="RatingAnswer"/>.</summary>
public sealed record ConfirmRating
{
    public Person By { get; init; } = new();

    /// <summary>When the order was given.</summary>
    public DateTimeOffset At { get; init; }

    public string CellId { get; init; } = "";
    public int Year { get; init; }

    /// <summary>The proposal that was seen.</summary>
    public string Grade { get; init; } = "";
}
