using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using Dapper;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>
/// Tells the bus of ratings that it has not taken. A rating counts as told only after the bus took it: killed in
/// between, it is told again under the same message id.
/// </summary>
internal sealed class OwedRatings
{
    private const string Owed =
        "select cell_id as CellId, month as Month, organisation_id as OrganisationId, version as Version, "
        + "grade as Grade, points as Points, meeting_id as MeetingId, rubric_edition as RubricEdition, "
        + "is_missed as IsMissed "
        + "from rating_months where version > published_version order by cell_id, month";

    private const string Told =
        "update rating_months set published_version = @Version "
        + "where cell_id = @CellId and month = @Month and published_version < @Version";

    private readonly IDatabase _database;
    private readonly IBus _bus;
    private readonly TimeProvider _clock;
    private readonly SharedTelling _telling;

    public OwedRatings(IDatabase database, IBus bus, TimeProvider clock)
    {
        (_database, _bus, _clock) = (database, bus, clock);
        _telling = new SharedTelling(PublishAll);
    }

    /// <summary>Tells everything that is owed.</summary>
    public Task Publish(CancellationToken cancellation) => _telling.Tell().WaitAsync(cancellation);

    private async Task PublishAll()
    {
        var owed = (await _database.Read(connection => connection.QueryAsync<RatedMonth>(Owed))).AsList();
        foreach (var rating in owed)
            await _bus.Publish(rating.ToMessage(_clock.GetUtcNow()), context => context.MessageId = IdOf(rating));
        if (owed.Count == 0) return;
        await _database.Write(
            connection => connection.ExecuteAsync(Told, owed.Select(r => new { r.CellId, r.Month, r.Version })));
    }

    private static Guid IdOf(RatedMonth rating) => MessageIds.From($"{rating.CellId}/{rating.Month}@{rating.Version}");
}
