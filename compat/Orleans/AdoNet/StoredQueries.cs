using System.Data.Common;
using Orleans.Runtime;

namespace Orleans.AdoNet;

/// <summary>The query texts that the database itself keeps, read once at the start.</summary>
internal sealed class StoredQueries
{
    private readonly Dictionary<string, string> texts;

    private StoredQueries(Dictionary<string, string> texts) => this.texts = texts;

    public static async Task<StoredQueries> Read(Database database, CancellationToken token)
    {
        try
        {
            var rows = await database.Query(
                "SELECT QueryKey, QueryText FROM OrleansQuery", _ => { },
                row => (Key: row.GetString(0), Text: row.GetString(1)), token);
            return new StoredQueries(rows.ToDictionary(row => row.Key, row => row.Text, StringComparer.Ordinal));
        }
        catch (DbException fault)
        {
            throw new OrleansConfigurationException(
                "The table OrleansQuery could not be read: Orleans creates no tables, run the schema scripts first.",
                fault);
        }
    }

    public string Get(string key) => TryGet(key) ?? throw new OrleansConfigurationException(
        $"The table OrleansQuery has no '{key}': run the schema scripts first.");

    public string? TryGet(string key) => texts.GetValueOrDefault(key);
}
