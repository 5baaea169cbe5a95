using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.SetAside;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>Tells the bus of months whose rating it has not taken.</summary>
internal sealed class OwedRatings(IDatabase database, IBus bus, DecisionClock clock, SetAsideRecords aside)
{
    private const string Owed =
        "select cell_id as CellId, month as Month, organisation_id as OrganisationId, version as Version, "
        + "grade as Grade, points as Points, meeting_id as MeetingId, rubric_edition as RubricEdition, "
        + "is_missed as IsMissed "
        + "from rating_months where version > published_version order by cell_id, month";

    private const string Told =
        "update rating_months set published_version = @Version "
        + "where cell_id = @CellId and month = @Month and published_version < @Version";

    private readonly OwedRows<RatedMonth> _rows =
        new(
            database, bus, Owed, Told, rating => (IdOf(rating), rating.ToMessage(clock.GetUtcNow())),
            new RowsAside<RatedMonth>(aside, SetAsideWork.Ratings, rating => $"{rating.CellId}/{rating.Month}"));

    /// <summary>Tells everything that is owed.</summary>
    public Task Publish(CancellationToken cancellation) => _rows.Publish(cancellation);

    private static Guid IdOf(RatedMonth rating) => MessageIds.From($"{rating.CellId}/{rating.Month}@{rating.Version}");
}
