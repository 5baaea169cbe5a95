using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Counts of meetings held per cell in any period.</summary>
public sealed class SupervisionReader(ReadModel model)
{
    /// <param name="scope">What may be seen.</param>
    /// <param name="from">The first day, in Viet Nam.</param>
    /// <param name="to">The last day.</param>
    /// <param name="cellIds">Null for every cell of the scope.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ImmutableArray<SupervisionRow>> Read(
        ReadScope scope, DateOnly from, DateOnly to, IReadOnlyCollection<string>? cellIds, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "c.id").Present("c.");
        if (cellIds is not null) sql.AnyOf("c.id", "cell", cellIds);
        sql.Parameters.Add("from", VietnamTime.At(from, TimeOnly.MinValue));
        sql.Parameters.Add("to", VietnamTime.EndOf(to));
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<SupervisionRow>(
                $"""
                select c.id as cell_id, c.name as cell_name, c.organisation_id,
                    {Count("Regular")}, {Count("Thematic")}, {Count("Committee")}, {Count("Extraordinary")}, {Count("Model")},
                    coalesce(sum(case when m.kind = 'Regular' then m.expected end), 0) as expected,
                    coalesce(sum(case when m.kind = 'Regular' then m.present end), 0) as present
                from cells_v1 c
                left join meetings_v1 m on m.cell_id = c.id and m.opened_at >= @from and m.opened_at < @to and m.{Held.Condition}
                where {sql.Where}
                group by c.id
                order by c.id
                """,
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private static string Count(string kind) => $"count(case when m.kind = '{kind}' then 1 end) as {kind}";
}
