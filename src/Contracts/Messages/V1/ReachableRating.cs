namespace ChiBo.Contracts.Messages.V1;

/// <summary>Whether a rating can still be had this year.</summary>
public sealed record ReachableRating
{
    /// <summary>Excellent, Good, Fair or Average.</summary>
    public string Grade { get; init; } = "";

    public bool IsReachable { get; init; }

    /// <summary>So many of the months left…</summary>
    public int Needs { get; init; }

    /// <summary>…must be at least this.</summary>
    public string Of { get; init; } = "";

    public int MonthsLeft { get; init; }
}
