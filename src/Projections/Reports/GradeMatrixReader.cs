using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Cells by months, by confirmed grade of the regular meeting.</summary>
public sealed class GradeMatrixReader(ReadModel model)
{
    private const string Lines =
        """
        select c.id as cell_id, c.name as cell_name, c.organisation_id, m.month, m.confirmed_grade as grade,
            m.confirmed_points as points, m.id as meeting_id
        from cells_v1 c
        left join meetings_v1 m on m.cell_id = c.id and m.kind = 'Regular' and m.month >= @from and m.month <= @to
            and m.confirmed_grade is not null
        """;

    /// <summary>Every cell of the scope, months from and to included; a month without a confirmed grade is left out.</summary>
    public Task<ImmutableArray<GradeMatrixRow>> Read(
        ReadScope scope, string from, string to, ScopePath? below, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "c.id").Present("c.").Below(below, "c.id");
        sql.Parameters.Add("from", from);
        sql.Parameters.Add("to", to);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<Line>($"{Lines} where {sql.Where} order by c.id, m.month", sql.Parameters))
                .GroupBy(line => (line.CellId, line.CellName, line.OrganisationId))
                .Select(cell => new GradeMatrixRow(
                    cell.Key.CellId,
                    cell.Key.CellName,
                    cell.Key.OrganisationId,
                    [
                        .. cell.Where(line => line.Month is not null)
                            .Select(line => new GradedMonth(line.Month!, line.Grade!, line.Points, line.MeetingId)),
                    ]))
                .ToImmutableArray(),
            cancellation);
    }

    private sealed record Line
    {
        public string CellId { get; init; } = "";
        public string CellName { get; init; } = "";
        public string OrganisationId { get; init; } = "";
        public string? Month { get; init; }
        public string? Grade { get; init; }
        public decimal? Points { get; init; }
        public string? MeetingId { get; init; }
    }
}
