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

    /// <summary>Visits of working groups to meetings of the six months, as their leads submitted them.</summary>
    public int Visits { get; init; }

    /// <summary>Inspections of the cell that were opened.</summary>
    public int Inspections { get; init; }

    /// <summary>What inspection found in the six months; what was withdrawn does not count.</summary>
    public int Findings { get; init; }

    /// <summary>Of those, what somebody still has to do something about.</summary>
    public int UnresolvedFindings { get; init; }

    /// <summary>What visitors and inspections left the cell with, oldest first; for those who read visits and inspections.</summary>
    public ImmutableArray<SheetNote> Notes { get; init; } = [];

    internal DateTimeOffset RegisteredAt { get; init; }
}
