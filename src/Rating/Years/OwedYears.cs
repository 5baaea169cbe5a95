using ChiBo.Hosting.Databases;
using Dapper;
using MassTransit;

namespace ChiBo.Rating.Years;

/// <summary>Tells the bus of years that it has not taken; see <see cref="Ratings.OwedRatings"/>.</summary>
internal sealed class OwedYears(IDatabase database, TimeProvider clock)
{
    private const string Owed = $"select {StoredYear.Columns} from rating_years where version > published_version";

    /// <summary>Tells what is owed of one organisation and its cells.</summary>
    public Task Publish(IPublishEndpoint bus, string organisationId, CancellationToken cancellation) => Publish(
        bus, $"{Owed} and organisation_id = @organisationId order by id, year", new { organisationId }, cancellation);

    /// <summary>Tells everything that is owed.</summary>
    public Task PublishAll(IPublishEndpoint bus, CancellationToken cancellation) =>
        Publish(bus, $"{Owed} order by id, year", null, cancellation);

    private async Task Publish(IPublishEndpoint bus, string sql, object? parameters, CancellationToken cancellation)
    {
        var owed = await database.Read(connection => connection.QueryAsync<StoredYear>(sql, parameters), cancellation);
        foreach (var year in owed.AsList())
        {
            var message = year.ToMessage(clock.GetUtcNow());
            await bus.Publish(
                message, message.GetType(), context => context.MessageId = year.MessageId, cancellation);
            await database.Write(
                connection => connection.ExecuteAsync(
                    "update rating_years set published_version = @Version, published_digest = @Digest "
                    + "where id = @Id and year = @Year and published_version < @Version",
                    new { year.Id, year.Year, year.Version, year.Digest }),
                cancellation);
        }
    }
}
