namespace ChiBo.Domain.Cells;

/// <summary>How much a cell may hold.</summary>
public static class CellLimits
{
    /// <summary>Everybody who ever belonged.</summary>
    public const int MembersEver = 2_000;

    /// <summary>Lines in one member's list of stays, standings or positions.</summary>
    public const int PeriodsPerMember = 50;

    public const int Schedules = 100;
    public const int ThematicPlans = 30;
    public const int TopicsPerYear = 24;
    public const int Transfers = 100;

    /// <summary>Months of meetings that the index keeps; the meetings themselves are kept for good.</summary>
    public const int MonthsOfMeetings = 36;

    public const int MeetingsPerMonth = 40;

    /// <summary>Reports of roster files that are kept.</summary>
    public const int Imports = 3;

    public const int ImportBytes = 1_048_576;
    public const int ImportRows = 500;
}
