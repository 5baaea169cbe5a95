using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Rating.Ratings;

/// <summary>Ratings that the bus took and lost: whoever listens says what they hold, and is told the rest again.</summary>
public sealed class RetoldRatings(IDatabase database)
{
    /// <param name="held">The version that the listener holds of each cell's month.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many are owed again.</returns>
    public async Task<int> TellAgain(
        IReadOnlyDictionary<(string CellId, string Month), long> held, CancellationToken cancellation = default)
    {
        var told = await database.Read(
            connection => connection.QueryAsync<(string CellId, string Month, long Version)>(
                "select cell_id, month, published_version from rating_months where published_version > 0"),
            cancellation);
        var lost = told.Where(month => held.GetValueOrDefault((month.CellId, month.Month)) < month.Version)
            .Select(month => new { month.CellId, month.Month })
            .ToList();
        if (lost.Count == 0) return 0;
        return await database.Write(
            connection => connection.ExecuteAsync(
                "update rating_months set published_version = 0 where cell_id = @CellId and month = @Month", lost),
            cancellation);
    }
}
