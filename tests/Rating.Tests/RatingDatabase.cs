using ChiBo.Hosting.Databases;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using Dapper;

namespace ChiBo.Rating.Tests;

/// <summary>Migrated rating tables on one of the two databases, empty before each test.</summary>
public abstract class RatingDatabase : IAsyncLifetime
{
    public IDatabase Database { get; private set; } = null!;

    /// <summary>Why there is no such database here; null when there is.</summary>
    public virtual string? Missing => null;

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        Database = await Open();
        await Database.MigrateRating();
        await Database.MigrateRating(); // safe to run twice
    }

    public Task Clear() => Database.Write(connection => connection.ExecuteAsync(
        "delete from rating_cells; delete from rating_meetings; delete from rating_scores; delete from rating_months; "
        + "delete from rating_years; delete from rating_acts; delete from rating_blocs"));

    /// <summary>Every year with its version and what is told of it, by id.</summary>
    internal async Task<List<StoredYear>> Years() =>
        [.. await Database.Read(connection => connection.QueryAsync<StoredYear>(
        $"select {StoredYear.Columns} from rating_years order by id, year"))];

    public async Task<List<RatedMonth>> Months() =>
        [.. await Database.Read(connection => connection.QueryAsync<RatedMonth>(
        "select cell_id as CellId, month as Month, organisation_id as OrganisationId, version as Version, "
        + "grade as Grade, points as Points, meeting_id as MeetingId, rubric_edition as RubricEdition, "
        + "is_missed as IsMissed "
        + "from rating_months order by cell_id, month"))];

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDatabase> Open();
}
