using System.Collections.Immutable;

namespace ChiBo.Projections.Reports;

/// <summary>A cell's line of the six-month sheet. Source: domain/minutes.md.</summary>
public sealed record SixMonthSheetRow
{
    public string CellId { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationId { get; init; } = "";

    /// <summary>Of the cell itself, now.</summary>
    public int Members { get; init; }

    /// <summary>Regular meetings held.</summary>
    public int Regular { get; init; }

    /// <summary>Months that ended without a regular meeting, such as 2026-03.</summary>
    public ImmutableArray<string> MissedMonths { get; init; } = [];

    /// <summary>The denominators of the regular meetings, summed.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }

    /// <summary>Members without a position who were present at the regular meetings, summed.</summary>
    public int OrdinaryPresent { get; init; }

    /// <summary>How many of those spoke, summed.</summary>
    public int OrdinarySpeakers { get; init; }

    /// <summary>Thematic meetings held.</summary>
    public int Thematic { get; init; }

    /// <summary>Topics that the registered plan has for the quarters of the period.</summary>
    public int ThematicPlanned { get; init; }

    /// <summary>Members who joined as probationary ones.</summary>
    public int Admitted { get; init; }

    /// <summary>Members who became full ones.</summary>
    public int BecameFull { get; init; }

    /// <summary>Meetings that a working group attended and scored.</summary>
    public int Inspections { get; init; }
}
