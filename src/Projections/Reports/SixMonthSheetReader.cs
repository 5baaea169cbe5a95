using System.Collections.Immutable;
using System.Data.Common;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>The six-month sheet: a line for each cell of the scope.</summary>
public sealed class SixMonthSheetReader(ReadModel model)
{
    private const int Length = 6;

    /// <param name="scope">What may be seen.</param>
    /// <param name="from">The first of the six months, such as 2026-01.</param>
    /// <param name="below">An organisation; null for all.</param>
    /// <param name="now">Decides which months are over.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ImmutableArray<SixMonthSheetRow>> Read(
        ReadScope scope, Month from, ScopePath? below, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var months = Enumerable.Range(0, Length).Select(from.Plus).ToImmutableArray();
        var sql = new Sql(scope, "c.id").Below(below, "c.id");
        sql.Parameters.Add("from", months[0].ToString());
        sql.Parameters.Add("to", months[^1].ToString());
        sql.Parameters.Add("firstDay", months[0].FirstDay);
        sql.Parameters.Add("lastDay", months[^1].LastDay);
        sql.Parameters.Add("fromQuarter", QuarterOf(months[0]));
        sql.Parameters.Add("toQuarter", QuarterOf(months[^1]));
        return model.Read(
            scope,
            async connection =>
            {
                var lines = (await connection.QueryAsync<Line>(Lines(sql.Where), sql.Parameters)).AsList();
                var held = (await Held(connection, sql)).ToLookup(h => h.CellId, h => h.Month);
                var over = months.Where(m => Months.EndOf(m.ToString()) <= now).ToList();
                return lines.Select(line => line.Row with
                {
                    MissedMonths =
                    [
                        .. over.Where(m => line.RegisteredAt < Months.EndOf(m.ToString()))
                            .Select(m => m.ToString()).Except(held[line.Row.CellId]),
                    ],
                }).ToImmutableArray();
            },
            cancellation);
    }

    private static int QuarterOf(Month month) => (month.Year * 4) + month.Quarter;

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
            (select count(*) from members_v1 p where p.cell_id = c.id and p.joined_on between @firstDay and @lastDay
                and (p.full_since is null or p.full_since > p.joined_on)) as admitted,
            (select count(*) from members_v1 p where p.cell_id = c.id and p.full_since between @firstDay and @lastDay
                and p.full_since > p.joined_on) as became_full,
            count(m.observer_points) as inspections
        from cells_v1 c
        left join meetings_v1 m on m.cell_id = c.id and m.month between @from and @to and m.{Reports.Held.Condition}
        where {where}
        group by c.id
        order by c.id
        """;

    private static Task<IEnumerable<(string CellId, string Month)>> Held(DbConnection connection, Sql sql) =>
        connection.QueryAsync<(string, string)>(
            "select m.cell_id, m.month from meetings_v1 m join cells_v1 c on c.id = m.cell_id "
            + $"where {sql.Where} and m.kind = 'Regular' and m.month between @from and @to and m.{Reports.Held.Condition}",
            sql.Parameters);

    private sealed record Line
    {
        public string CellId { get; init; } = "";
        public string CellName { get; init; } = "";
        public string OrganisationId { get; init; } = "";
        public int Members { get; init; }
        public DateTimeOffset RegisteredAt { get; init; }
        public int Regular { get; init; }
        public int Expected { get; init; }
        public int Present { get; init; }
        public int OrdinaryPresent { get; init; }
        public int OrdinarySpeakers { get; init; }
        public int Thematic { get; init; }
        public int ThematicPlanned { get; init; }
        public int Admitted { get; init; }
        public int BecameFull { get; init; }
        public int Inspections { get; init; }

        public SixMonthSheetRow Row => new()
        {
            CellId = CellId,
            CellName = CellName,
            OrganisationId = OrganisationId,
            Members = Members,
            Regular = Regular,
            Expected = Expected,
            Present = Present,
            OrdinaryPresent = OrdinaryPresent,
            OrdinarySpeakers = OrdinarySpeakers,
            Thematic = Thematic,
            ThematicPlanned = ThematicPlanned,
            Admitted = Admitted,
            BecameFull = BecameFull,
            Inspections = Inspections,
        };
    }
}
