namespace ChiBo.Projections.Reports;

/// <summary>How the bloc is doing today, in numbers.</summary>
public sealed record Pulse
{
    /// <summary>Meetings open now.</summary>
    public int InSession { get; init; }

    /// <summary>Present in them.</summary>
    public int Present { get; init; }

    public int Expected { get; init; }
    public int OpenBallots { get; init; }

    /// <summary>Meetings that ended today.</summary>
    public int Concluded { get; init; }

    /// <summary>Meetings whose time has come and that are not open.</summary>
    public int Missing { get; init; }
}
