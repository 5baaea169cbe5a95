namespace ChiBo.Domain.WorkingGroups;

/// <summary>How much a working group may hold.</summary>
public static class WorkingGroupLimits
{
    public const int Members = 20;

    /// <summary>Visits that a group keeps: eight years of twenty a month.</summary>
    public const int Visits = 2_000;

    /// <summary>How far ahead visits are planned.</summary>
    public const int MonthsAhead = 24;

    /// <summary>Nobody is at two meetings that begin less than this apart: a meeting, and the way to the next.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromHours(4);
}
