using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Inspection.Cases;

/// <summary>
/// Findings and files that the bus took and lost: whoever listens says what they hold, and is told the rest again.
/// </summary>
public sealed class RetoldFindings(IDatabase database)
{
    private static readonly string[] Tables = ["inspection_findings", "inspection_files"];

    /// <param name="held">The version that the listener holds of each finding and file.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many are owed again.</returns>
    public async Task<int> TellAgain(IReadOnlyDictionary<string, long> held, CancellationToken cancellation = default)
    {
        var owed = 0;
        foreach (var table in Tables)
        {
            var told = await database.Read(
                connection => connection.QueryAsync<(string Id, long Version)>(
                    $"select id, published_version from {table} where published_version > 0"),
                cancellation);
            var lost = told.Where(row => held.GetValueOrDefault(row.Id) < row.Version).Select(row => new { row.Id }).ToList();
            if (lost.Count == 0) continue;
            owed += await database.Write(
                connection => connection.ExecuteAsync($"update {table} set published_version = 0 where id = @Id", lost),
                cancellation);
        }

        return owed;
    }
}
