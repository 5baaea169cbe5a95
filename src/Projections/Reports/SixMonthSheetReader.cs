using System.Collections.Immutable;
using System.Data.Common;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>The six-month sheet: a line for each cell of the scope.</summary>
public sealed class SixMonthSheetReader(ReadModel model, SheetNoteReader notes)
{
    private const int Length = 6;

    /// <param name="reach">What may be seen.</param>
    /// <param name="from">The first of the six months, such as 2026-01.</param>
    /// <param name="below">An organisation; null for all.</param>
    /// <param name="now">Decides which months are over.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<SixMonthSheetRow>> Read(
        SheetReach reach, Month from, ScopePath? below, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var to = from.Plus(Length - 1);
        var written = (await notes.Read(reach, from, to, below, cancellation)).ToLookup(n => n.CellId);
        var months = Enumerable.Range(0, Length).Select(from.Plus).ToImmutableArray();
        var late = await LateDays.Read(model, cancellation);
        var sql = new Sql(reach.Cells, "c.id").On(model.Today).Present("c.").Below(below, "c.id");
        Period(sql, from, to);
        return await model.Read(
            reach.Cells,
            async connection =>
            {
                var lines = (await connection.QueryAsync<SixMonthSheetRow>(Lines(sql.Where), sql.Parameters)).AsList();
                var held = (await Held(connection, sql)).ToLookup(h => h.CellId, h => h.Month);
                return lines.Select(line => line with
                {
                    MissedMonths =
                    [
                        .. months.Where(m => late.IsOver(line.CellId, m, now)
                                && line.RegisteredAt < Months.EndOf(m.ToString()))
                            .Select(m => m.ToString()).Except(held[line.CellId]),
                    ],
                    Notes = [.. written[line.CellId]],
                }).ToImmutableArray();
            },
            cancellation);
    }

    private static void Period(Sql sql, Month from, Month to)
    {
        sql.Parameters.Add("from", from.ToString());
        sql.Parameters.Add("to", to.ToString());
        sql.Parameters.Add("firstDay", from.FirstDay);
        sql.Parameters.Add("lastDay", to.LastDay);
        sql.Parameters.Add("since", VietnamTime.At(from.FirstDay, TimeOnly.MinValue));
        sql.Parameters.Add("until", Months.EndOf(to.ToString()));
        sql.Parameters.Add("fromQuarter", QuarterOf(from));
        sql.Parameters.Add("toQuarter", QuarterOf(to));
        sql.Parameters.Add("yes", true);
    }

    private static int QuarterOf(Month month) => (month.Year * 4) + month.Quarter;

    /// <remarks>What lies in other tables is added up by cell once, and not once for each cell.</remarks>
    private static string Lines(string where) =>
        $"""
        select c.id as cell_id, c.name as cell_name, c.organisation_id, c.members, c.registered_at,
            count(case when m.kind = 'Regular' then 1 end) as regular,
            coalesce(sum(case when m.kind = 'Regular' then m.expected end), 0) as expected,
            coalesce(sum(case when m.kind = 'Regular' then m.present end), 0) as present,
            coalesce(sum(case when m.kind = 'Regular' then m.ordinary_present end), 0) as ordinary_present,
            coalesce(sum(case when m.kind = 'Regular' then m.ordinary_speakers end), 0) as ordinary_speakers,
            count(case when m.kind = 'Thematic' then 1 end) as thematic,
            (select count(*) from topics_v1 t where t.cell_id = c.id
                and t.year * 4 + t.quarter between @fromQuarter and @toQuarter) as thematic_planned,
            (select count(*) from members_v1 p where p.cell_id = c.id
                and p.from_on <= @today and p.until_on > @today and p.joined_on between @firstDay and @lastDay
                and (p.full_since is null or p.full_since > p.joined_on)) as admitted,
            (select count(*) from members_v1 p where p.cell_id = c.id
                and p.from_on <= @today and p.until_on > @today and p.full_since between @firstDay and @lastDay
                and p.full_since > p.joined_on) as became_full,
            (select count(*) from visits_v1 v where v.cell_id = c.id and v.month between @from and @to
                and v.submitted_at is not null) as visits,
            coalesce(max(i.opened), 0) as inspections,
            coalesce(max(f.found), 0) as findings,
            coalesce(max(f.unresolved), 0) as unresolved_findings
        from {CellProjection.OfToday} c
        left join meetings_v1 m on m.cell_id = c.id and m.month between @from and @to and m.{Reports.Held.Condition}
        left join (select cell_id, count(*) as opened from inspections_v1
            where opened_at >= @since and opened_at < @until group by cell_id) i on i.cell_id = c.id
        left join (select cell_id, count(*) as found, count(case when is_unresolved = @yes then 1 end) as unresolved
            from findings_v1 where month between @from and @to and state <> 'Withdrawn' group by cell_id) f on f.cell_id = c.id
        where {where}
        group by c.id, c.name, c.organisation_id, c.members, c.registered_at
        order by c.id
        """;

    private static Task<IEnumerable<(string CellId, string Month)>> Held(DbConnection connection, Sql sql) =>
        connection.QueryAsync<(string, string)>(
            "select m.cell_id, m.month from meetings_v1 m join cells_v1 c on c.id = m.cell_id "
            + $"where {sql.Where} and m.kind = 'Regular' and m.month between @from and @to and m.{Reports.Held.Condition}",
            sql.Parameters);
}
