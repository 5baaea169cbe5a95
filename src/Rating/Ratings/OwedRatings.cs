using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using Dapper;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>
/// Tells the bus of ratings that it has not taken. A rating counts as told only after the bus took it: killed in
/// between, it is told again under the same message id.
/// </summary>
internal sealed class OwedRatings(IDatabase database, TimeProvider clock)
{
    private const string Owed =
        "select cell_id as CellId, month as Month, organisation_id as OrganisationId, version as Version, "
        + "grade as Grade, points as Points, meeting_id as MeetingId, rubric_edition as RubricEdition, "
        + "is_missed as IsMissed "
        + "from rating_months where version > published_version";

    /// <summary>Tells what is owed of one cell.</summary>
    public Task Publish(IPublishEndpoint bus, string cellId, CancellationToken cancellation) =>
        Publish(bus, $"{Owed} and cell_id = @cellId order by month", new { cellId }, cancellation);

    /// <summary>Tells everything that is owed.</summary>
    public Task PublishAll(IPublishEndpoint bus, CancellationToken cancellation) =>
        Publish(bus, $"{Owed} order by cell_id, month", null, cancellation);

    private async Task Publish(IPublishEndpoint bus, string sql, object? parameters, CancellationToken cancellation)
    {
        var owed = await database.Read(connection => connection.QueryAsync<RatedMonth>(sql, parameters), cancellation);
        foreach (var rating in owed)
        {
            await bus.Publish(
                rating.ToMessage(clock.GetUtcNow()), context => context.MessageId = IdOf(rating), cancellation);
            await database.Write(
                connection => connection.ExecuteAsync(
                    "update rating_months set published_version = @Version "
                    + "where cell_id = @CellId and month = @Month and published_version < @Version",
                    new { rating.CellId, rating.Month, rating.Version }),
                cancellation);
        }
    }

    private static Guid IdOf(RatedMonth rating) => MessageIds.From($"{rating.CellId}/{rating.Month}@{rating.Version}");
}
