using System.Data.Common;
using System.Text.RegularExpressions;
using ChiBo.Hosting.Databases;
using Npgsql;

namespace ChiBo.Benchmarks.Reports;

/// <summary>
/// PostgreSQL, which says itself what it did for each statement with its parameters (auto_explain: a superuser's connection;
/// <c>Options=-c role=…</c> reads as another, whom row-level security binds).
/// </summary>
internal sealed partial class PostgresPlans : IExplainedDatabase
{
    private const string Explaining =
        "-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on "
        + "-c client_min_messages=log";

    private readonly NpgsqlDataSource _source;
    private readonly List<string> _lines = [];

    public PostgresPlans(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"{Explaining} {settings.Options}";
        _source = NpgsqlDataSource.Create(settings);
    }

    public DatabaseKind Kind => DatabaseKind.Postgres;

    public async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        connection.Notice += (_, notice) => Note(notice.Notice.MessageText);
        return await read(connection);
    }

    public Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Plans are of what is read.");

    public Task<IReadOnlyList<string>> TakePlans()
    {
        string[] lines = [.. _lines];
        _lines.Clear();
        return Task.FromResult<IReadOnlyList<string>>(lines);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>How long it took, and its steps: each with the rows that it gave and how often it ran.</summary>
    private void Note(string message)
    {
        var lines = message.Split('\n');
        if (lines.Length < 2 || message.Contains("set_config", StringComparison.Ordinal)) return;
        _lines.Add(lines[0].Replace("plan:", "", StringComparison.Ordinal).Trim());
        _lines.AddRange(lines.Where(line => Figures().IsMatch(line) && !line.Contains("Result ", StringComparison.Ordinal))
            .Select(line => "  " + Figures().Replace(line.TrimEnd(), " ($1 x $2)")));
    }

    [GeneratedRegex(@" +\(cost=[^)]*\) \(actual time=\S+ rows=(\d+) loops=(\d+)\)")]
    private static partial Regex Figures();
}
