namespace ChiBo.Contracts.Messages.V1;

/// <summary>A vote in numbers.</summary>
public sealed record MeetingBallot
{
    public string Id { get; init; } = "";
    public string Question { get; init; } = "";
    public string Form { get; init; } = "";
    public string Majority { get; init; } = "";
    public string State { get; init; } = "";
    public int Entitled { get; init; }
    public int Present { get; init; }

    /// <summary>While open: votes in the box.</summary>
    public int Turnout { get; init; }

    public int? For { get; init; }
    public int? Against { get; init; }
    public int? Other { get; init; }
    public int? Invalid { get; init; }

    /// <summary>Carried or NotCarried.</summary>
    public string? Result { get; init; }
}
