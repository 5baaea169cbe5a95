using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using Dapper;
using MassTransit;

namespace ChiBo.Rating.Years;

/// <summary>Tells the bus of years that it has not taken; see <see cref="Ratings.OwedRatings"/>.</summary>
internal sealed class OwedYears
{
    private const string Owed =
        $"select {StoredYear.Columns} from rating_years where version > published_version order by id, year";

    private const string Told =
        "update rating_years set published_version = @Version, published_digest = @Digest "
        + "where id = @Id and year = @Year and published_version < @Version";

    private readonly IDatabase _database;
    private readonly IBus _bus;
    private readonly TimeProvider _clock;
    private readonly SharedTelling _telling;

    public OwedYears(IDatabase database, IBus bus, TimeProvider clock)
    {
        (_database, _bus, _clock) = (database, bus, clock);
        _telling = new SharedTelling(PublishAll);
    }

    /// <summary>Tells everything that is owed.</summary>
    public Task Publish(CancellationToken cancellation) => _telling.Tell().WaitAsync(cancellation);

    private async Task PublishAll()
    {
        var owed = (await _database.Read(connection => connection.QueryAsync<StoredYear>(Owed))).AsList();
        foreach (var year in owed)
        {
            var message = year.ToMessage(_clock.GetUtcNow());
            await _bus.Publish(message, message.GetType(), context => context.MessageId = year.MessageId);
        }

        if (owed.Count == 0) return;
        await _database.Write(
            connection => connection.ExecuteAsync(Told, owed.Select(y => new { y.Id, y.Year, y.Version, y.Digest })));
    }
}
