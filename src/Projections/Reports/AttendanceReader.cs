using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Attendance month by month.</summary>
public sealed class AttendanceReader(ReadModel model)
{
    /// <summary>The months that had a regular meeting, from and to included.</summary>
    public Task<ImmutableArray<AttendancePoint>> Read(
        ReadScope scope, string from, string to, ScopePath? below, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").Below(below, "id")
            .And(Held.Condition)
            .And("kind = 'Regular'")
            .And("month >= @from", "from", from)
            .And("month <= @to", "to", to);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<AttendancePoint>(
                "select month, count(*) as meetings, sum(expected) as expected, sum(present) as present, "
                + "sum(absent_excused) as absent_excused, sum(absent_unexcused) as absent_unexcused "
                + $"from meetings_v1 where {sql.Where} group by month order by month",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }
}
