using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>The monthly sheet: a line for each cell that existed, whether it met or not.</summary>
public sealed class MonthlySheetReader(ReadModel model)
{
    private const string Lines =
        $"""
        select c.id as cell_id, c.name as cell_name, c.organisation_id, o.name as organisation_name, c.members as cell_members,
            m.id as meeting_id, m.phase, m.number, m.scheduled_at, m.opened_at, m.members as meeting_members, m.present, m.expected,
            m.confirmed_points, m.confirmed_grade, m.confirmed_lost, m.self_points, m.self_grade
        from {CellProjection.OfToday} c
        left join organisations_v1 o on o.id = c.organisation_id
        left join meetings_v1 m on m.cell_id = c.id and m.month = @month and m.kind = 'Regular'
        """;

    /// <param name="scope">What may be seen.</param>
    /// <param name="month">Such as 2026-11.</param>
    /// <param name="below">An organisation; null for all.</param>
    /// <param name="now">Decides what has been missed.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="FormatException">The month is none.</exception>
    public async Task<ImmutableArray<MonthlySheetRow>> Read(
        ReadScope scope, string month, ScopePath? below, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var end = Months.EndOf(month);
        var late = await LateDays.Read(model, cancellation);
        var sql = new Sql(scope, "c.id").Present("c.").Below(below, "c.id").And("c.registered_at < @end", "end", end)
            .On(model.Today);
        sql.Parameters.Add("month", month);
        return await model.Read(
            scope,
            async connection =>
            {
                var lines = await connection.QueryAsync<MonthlySheetLine>($"{Lines} where {sql.Where} order by c.id", sql.Parameters);
                return lines.GroupBy(line => line.CellId)
                    .Select(ofCell => ofCell.MaxBy(line => line.Weight)!
                        .ToRow(isOver: late.IsOver(ofCell.Key, Month.Parse(month), now)))
                    .ToImmutableArray();
            },
            cancellation);
    }
}
