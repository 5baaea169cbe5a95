using System.Collections.Immutable;

namespace ChiBo.Projections.Reports;

/// <summary>A cell's line of the six-month sheet (bảng sáu tháng). Source: minutes.md.</summary>
public sealed record SixMonthSheetRow
{
    /// <summary>The cell of this line.</summary>
    public string CellId { get; init; } = "";
    /// <summary>Name of the cell as the read model has it now.</summary>
    public string CellName { get; init; } = "";
    /// <summary>The organisation that the cell belongs to.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Members of the cell today, without those temporarily in.</summary>
    public int Members { get; init; }

    /// <summary>Regular meetings held in the six months.</summary>
    public int Regular { get; init; }

    /// <summary>Months of the six that ended without a regular meeting, such as 2026-03.</summary>
    public ImmutableArray<string> MissedMonths { get; init; } = [];

    /// <summary>The denominators of the regular meetings held (process.md §4), added up.</summary>
    public int Expected { get; init; }

    /// <summary>Of those expected at the regular meetings, how many were present, added up.</summary>
    public int Present { get; init; }

    /// <summary>Members without a position who were present at the regular meetings, added up over them.</summary>
    public int OrdinaryPresent { get; init; }

    /// <summary>Of <c>ordinaryPresent</c>, how many had the floor or gave an opinion, added up.</summary>
    public int OrdinarySpeakers { get; init; }

    /// <summary>Thematic meetings held in the six months.</summary>
    public int Thematic { get; init; }

    /// <summary>Topics that the registered plan has for the quarters of the period.</summary>
    public int ThematicPlanned { get; init; }

    /// <summary>Members who joined the cell as probationary ones in the six months.</summary>
    public int Admitted { get; init; }

    /// <summary>Members who became full ones in the six months.</summary>
    public int BecameFull { get; init; }

    /// <summary>Visits of working groups to meetings of the six months, as their leads submitted them.</summary>
    public int Visits { get; init; }

    /// <summary>Inspections of the cell that were opened in the six months.</summary>
    public int Inspections { get; init; }

    /// <summary>What inspection found in the six months; what was withdrawn does not count.</summary>
    public int Findings { get; init; }

    /// <summary>Of <c>findings</c>, those that somebody still has to do something about.</summary>
    public int UnresolvedFindings { get; init; }

    /// <summary>What visitors and inspections left the cell with, oldest first; for those who read visits and inspections.</summary>
    public ImmutableArray<SheetNote> Notes { get; init; } = [];

    internal DateTimeOffset RegisteredAt { get; init; }
}
