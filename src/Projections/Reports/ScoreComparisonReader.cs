using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>What cells, observers and superiors gave, side by side.</summary>
public sealed class ScoreComparisonReader(ReadModel model)
{
    /// <summary>The meetings of a month that anybody has scored, by cell.</summary>
    public Task<ImmutableArray<MeetingRow>> Read(
        ReadScope scope, string month, ScopePath? below, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").Below(below, "id")
            .And("month = @month", "month", month)
            .And("self_points is not null or observer_points is not null or confirmed_points is not null");
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MeetingRow>(
                $"select {MeetingProjection.Meetings.Columns} from {MeetingProjection.Meetings.Name} where {sql.Where} order by id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }
}
