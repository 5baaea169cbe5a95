namespace ChiBo.Projections.Reports;

/// <summary>What goes on today in the caller's scope, in numbers. Today is the day in Viet Nam.</summary>
public sealed record Pulse
{
    /// <summary>Meetings that are open at this moment.</summary>
    public int InSession { get; init; }

    /// <summary>Members present in the meetings that are open, added up.</summary>
    public int Present { get; init; }

    /// <summary>The denominators of the meetings that are open, added up.</summary>
    public int Expected { get; init; }
    /// <summary>Votes being taken in them.</summary>
    public int OpenBallots { get; init; }

    /// <summary>Meetings that closed today.</summary>
    public int Concluded { get; init; }

    /// <summary>Meetings of today whose time has come and that have not been opened.</summary>
    public int Missing { get; init; }
}
