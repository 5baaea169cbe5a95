using System.Data.Common;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>What the tables hold of one organisation's year.</summary>
internal sealed record YearRecords(
    IReadOnlyList<CellRecord> Cells,
    IReadOnlyList<RatingMonthRecord> Months,
    IReadOnlyList<ActRecord> Acts,
    CapRecord Cap)
{
    /// <summary>
    /// Grows with everything that was heard, whatever the order: the same words give the same version. In milliseconds, so
    /// that a thousand cells' years stay far below the limit of the number.
    /// </summary>
    public long Version =>
        Months.Sum(m => m.Version < 1000 ? m.Version : m.Version / 1000)
        + Cells.Sum(c => 1 + c.Turns) + Acts.Count + Cap.Version;

    /// <summary>Cells that were withdrawn: nothing of theirs is rated.</summary>
    public IReadOnlySet<string> Withdrawn { get; } =
        Cells.Where(c => c.IsWithdrawn).Select(c => c.CellId).ToHashSet();

    public static async Task<YearRecords> Read(DbConnection connection, string organisationId, int year)
    {
        var which = new
        {
            organisationId, year, From = $"{year:0000}-01", To = $"{year:0000}-12", Bloc = BlocOf(organisationId),
        };
        var cells = await connection.QueryAsync<CellRecord>(
            "select cell_id as CellId, registered_month as RegisteredMonth, turns as Turns, "
            + "withdrawn_at is not null as IsWithdrawn "
            + "from rating_cells where organisation_id = @organisationId order by cell_id", which);
        var months = await connection.QueryAsync<RatingMonthRecord>(
            "select cell_id as CellId, month as Month, version as Version, grade as Grade, points as Points, "
            + "is_missed as IsMissed from rating_months "
            + "where organisation_id = @organisationId and month >= @From and month <= @To order by cell_id, month", which);
        var acts = await connection.QueryAsync<ActRecord>(
            $"select {ActRecord.Columns} from rating_acts "
            + "where organisation_id = @organisationId and year = @year order by cell_id, number", which);
        var cap = await connection.QuerySingleOrDefaultAsync<CapRecord>(
            "select version as Version, excellent_percent as ExcellentPercent from rating_blocs where bloc_id = @Bloc",
            which);
        return new YearRecords([.. cells], [.. months], [.. acts], cap ?? new CapRecord());
    }

    private static string BlocOf(string organisationId) => organisationId.Split('/')[0];
}

/// <summary>A cell, since when, and whether it is there.</summary>
internal sealed record CellRecord
{
    public string CellId { get; init; } = "";
    public string RegisteredMonth { get; init; } = "";

    /// <summary>How often it was withdrawn or came back.</summary>
    public int Turns { get; init; }

    public bool IsWithdrawn { get; init; }
}

/// <summary>What a month of a cell counts as.</summary>
internal sealed record RatingMonthRecord
{
    public string CellId { get; init; } = "";
    public string Month { get; init; } = "";
    public long Version { get; init; }
    public string Grade { get; init; } = "";
    public decimal? Points { get; init; }
    public bool IsMissed { get; init; }
}

/// <summary>The bloc's cap; the default until the bloc was heard of.</summary>
internal sealed record CapRecord
{
    public const int Default = 20;

    public long Version { get; init; }
    public int ExcellentPercent { get; init; } = Default;
}
