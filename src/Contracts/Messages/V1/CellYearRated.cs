using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>All that the rating service knows of a cell's year: evidence, proposal, what people made of it.</summary>
public sealed record CellYearRated
{
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public int Year { get; init; }

    /// <summary>Of this cell and year; the newest counts.</summary>
    public long Version { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The rule that was applied, such as khoi-phu-tho.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Excellent, Good, Fair, Average or Poor, by the months decided so far; null while there is none.</summary>
    public string? ToDate { get; init; }

    public string? FirstHalf { get; init; }
    public string? SecondHalf { get; init; }

    /// <summary>The year to date with the organisation's cap.</summary>
    public string? Proposed { get; init; }

    /// <summary>Excellent by its months, and the organisation's places are taken.</summary>
    public bool IsCapped { get; init; }

    public int Good { get; init; }
    public int Fair { get; init; }
    public int Average { get; init; }

    /// <summary>Missed ones among them.</summary>
    public int Poor { get; init; }

    public int Missed { get; init; }

    /// <summary>Months that are not decided yet.</summary>
    public int Open { get; init; }

    /// <summary>The sum of the confirmed points.</summary>
    public decimal Points { get; init; }

    /// <summary>Every month of the year that the cell has.</summary>
    public ImmutableArray<RatedYearMonth> Months { get; init; } = [];

    /// <summary>Best first.</summary>
    public ImmutableArray<ReachableRating> Reachable { get; init; } = [];

    public ImmutableArray<RatingShortfall> Shortfalls { get; init; } = [];

    /// <summary>The organisation committee's last word.</summary>
    public GivenRating? Confirmed { get; init; }

    /// <summary>The bloc's last word.</summary>
    public GivenRating? Decided { get; init; }
}
