using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.SetAside;
using MassTransit;

namespace ChiBo.Rating.Years;

/// <summary>Tells the bus of years that it has not taken.</summary>
internal sealed class OwedYears(IDatabase database, IBus bus, DecisionClock clock, SetAsideRecords aside)
{
    private const string Owed =
        $"select {StoredYear.Columns} from rating_years where version > published_version order by id, year";

    private const string Told =
        "update rating_years set published_version = @Version, published_digest = @Digest "
        + "where id = @Id and year = @Year and published_version < @Version";

    private readonly OwedRows<StoredYear> _rows =
        new(
            database, bus, Owed, Told, year => (year.MessageId, year.ToMessage(clock.GetUtcNow())),
            new RowsAside<StoredYear>(aside, SetAsideWork.Years, year => $"{year.Id}/{year.Year}"));

    /// <summary>Tells everything that is owed.</summary>
    public Task Publish(CancellationToken cancellation) => _rows.Publish(cancellation);
}
