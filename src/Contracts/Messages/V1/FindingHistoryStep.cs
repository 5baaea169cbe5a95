namespace ChiBo.Contracts.Messages.V1;

/// <summary>Who did what to a finding, and when.</summary>
public sealed record FindingHistoryStep
{
    public DateTimeOffset At { get; init; }

    /// <summary>The account; chibo where nobody did.</summary>
    public string ById { get; init; } = "";

    /// <summary>Raised, RaisedAgain, Answered, Verified, SentBack, Closed, Healed, Withdrawn, Escalated or Released.</summary>
    public string Kind { get; init; } = "";

    public string? Text { get; init; }
}
