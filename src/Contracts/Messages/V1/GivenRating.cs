namespace ChiBo.Contracts.Messages.V1;

/// <summary>A rating that people gave a cell's year.</summary>
public sealed record GivenRating
{
    /// <summary>Confirmed, Overruled or Decided.</summary>
    public string Act { get; init; } = "";

    public string Grade { get; init; } = "";

    /// <summary>What the evidence proposed then.</summary>
    public string Proposed { get; init; } = "";

    public string? Reason { get; init; }

    /// <summary>The member, or the account of whoever is none.</summary>
    public string ById { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>The evidence has become another since; what was given stands.</summary>
    public bool HasChangedSince { get; init; }
}
