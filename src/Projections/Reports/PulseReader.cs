using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Counts what goes on today.</summary>
public sealed class PulseReader(ReadModel model)
{
    /// <param name="scope">What may be seen.</param>
    /// <param name="now">Today is the day of this instant in Viet Nam.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Pulse> Read(ReadScope scope, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var today = VietnamTime.DateOf(now);
        // each of the three from its own index: an "or" would read every meeting there ever was
        var sql = new Sql(scope, "id").And(
            "id in (select id from meetings_v1 where phase = 'Open' "
            + "union select id from meetings_v1 where scheduled_at >= @today and scheduled_at < @tomorrow "
            + "union select id from meetings_v1 where closed_at >= @today and closed_at < @tomorrow)");
        sql.Parameters.Add("today", VietnamTime.At(today, TimeOnly.MinValue));
        sql.Parameters.Add("tomorrow", VietnamTime.At(today.AddDays(1), TimeOnly.MinValue));
        sql.Parameters.Add("now", now);
        return model.Read(
            scope,
            connection => connection.QuerySingleAsync<Pulse>(
                $"""
                select count(case when phase = 'Open' then 1 end) as in_session,
                    coalesce(sum(case when phase = 'Open' then present end), 0) as present,
                    coalesce(sum(case when phase = 'Open' then expected end), 0) as expected,
                    coalesce(sum(case when phase = 'Open' then open_ballots end), 0) as open_ballots,
                    count(case when closed_at >= @today and closed_at < @tomorrow then 1 end) as concluded,
                    count(case when phase in ('Planned', 'Prepared', 'Convened') and scheduled_at <= @now then 1 end) as missing
                from meetings_v1 where {sql.Where}
                """,
                sql.Parameters),
            cancellation);
    }
}
