using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Counts findings by kind. Numbers only: whoever sees the place sees them.</summary>
public sealed class FindingsByKindReader(ReadModel model)
{
    /// <summary>A line for each kind that was found in the months, most frequent first.</summary>
    public Task<ImmutableArray<FindingsOfAKind>> Read(
        ReadScope scope, string from, string to, ScopePath? below, DateOnly today, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").OfPresentCells("cell_id").Below(below, "id")
            .And("month >= @first", "first", from).And("month <= @last", "last", to).And("state <> 'Withdrawn'");
        sql.Parameters.Add("today", today);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<FindingsOfAKind>(
                $"select code, severity, {Count("1 = 1", "found")}, {State("Answered")}, {State("Verified")}, "
                + $"{State("Escalated")}, {State("Closed")}, {State("Healed")}, "
                + $"{Count("state in ('Raised', 'Answered', 'Verified', 'Escalated')", "unresolved")}, "
                + $"{Count("state = 'Raised' and answer_by < @today", "overdue")}, "
                + "cast(count(distinct cell_id) as integer) as cells "
                + $"from findings_v1 where {sql.Where} group by code, severity order by found desc, code",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private static string State(string state) => Count($"state = '{state}'", state);

    private static string Count(string condition, string name) =>
        $"cast(sum(case when {condition} then 1 else 0 end) as integer) as {name}";
}
