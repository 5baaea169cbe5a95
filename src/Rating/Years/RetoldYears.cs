using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>Years that the bus took and lost: whoever listens says what they hold, and is told the rest again.</summary>
public sealed class RetoldYears(IDatabase database)
{
    /// <param name="held">The version that the listener holds of each cell's and organisation's year.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many are owed again.</returns>
    public async Task<int> TellAgain(
        IReadOnlyDictionary<(string Id, int Year), long> held, CancellationToken cancellation = default)
    {
        var told = await database.Read(
            connection => connection.QueryAsync<(string Id, int Year, long Version)>(
                "select id, year, published_version from rating_years where published_version > 0"),
            cancellation);
        var lost = told.Where(year => held.GetValueOrDefault((year.Id, year.Year)) < year.Version)
            .Select(year => new { year.Id, year.Year })
            .ToList();
        if (lost.Count == 0) return 0;
        return await database.Write(
            connection => connection.ExecuteAsync(
                "update rating_years set published_version = 0, published_digest = '' where id = @Id and year = @Year",
                lost),
            cancellation);
    }
}
