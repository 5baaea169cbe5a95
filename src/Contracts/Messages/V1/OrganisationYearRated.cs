namespace ChiBo.Contracts.Messages.V1;

/// <summary>What an organisation's year is made of: its cells by the rating that stands now.</summary>
public sealed record OrganisationYearRated
{
    public string OrganisationId { get; init; } = "";
    public int Year { get; init; }

    /// <summary>Of this organisation and year; the newest counts.</summary>
    public long Version { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The rule that was applied.</summary>
    public string Rule { get; init; } = "";

    /// <summary>By its cells' proposals: Good, Fair, Average or Poor; null while there is none.</summary>
    public string? ToDate { get; init; }

    public string? FirstHalf { get; init; }
    public string? SecondHalf { get; init; }
    public int Cells { get; init; }

    /// <summary>Cells by what was decided, else confirmed, else proposed.</summary>
    public int Excellent { get; init; }

    public int Good { get; init; }
    public int Fair { get; init; }
    public int Average { get; init; }
    public int Poor { get; init; }

    /// <summary>Cells without a decided month.</summary>
    public int Unrated { get; init; }

    public int Confirmed { get; init; }
    public int Decided { get; init; }

    /// <summary>At most this share of the well-rated cells is excellent, rounded down, at least one…</summary>
    public int ExcellentPercent { get; init; }

    /// <summary>…which is so many of the cells that are proposed as Good or better.</summary>
    public int ExcellentPlaces { get; init; }
}
