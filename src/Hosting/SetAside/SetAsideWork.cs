namespace ChiBo.Hosting.SetAside;

/// <summary>The work that goes over many records, as the operator reads it.</summary>
public static class SetAsideWork
{
    /// <summary>Telling the bus what an aggregate owes it.</summary>
    public const string Outbox = "outbox";

    /// <summary>Sending again, after a start, what the bus in memory had lost.</summary>
    public const string CatchUp = "catch-up";

    /// <summary>Filling a projection again; followed by its name.</summary>
    public const string Rebuild = "rebuild-";

    /// <summary>Awaking the cells after a start.</summary>
    public const string Awakening = "awakening";

    /// <summary>Examining cells for findings.</summary>
    public const string Examination = "examination";

    /// <summary>Telling the bus of findings and inspection files.</summary>
    public const string Findings = "finding-messages";

    /// <summary>Closing the months of organisations.</summary>
    public const string Months = "months";

    /// <summary>Telling the bus of the ratings of months.</summary>
    public const string Ratings = "rating-messages";

    /// <summary>Telling the bus of the ratings of years.</summary>
    public const string Years = "year-messages";
}
