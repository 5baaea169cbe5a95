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

    /// <summary>What it took, and the steps without the figures that the planner had guessed.</summary>
    private void Note(string message)
    {
        var lines = message.Split('\n');
        if (lines.Length < 2 || message.Contains("set_config", StringComparison.Ordinal)) return;
        _lines.Add(lines[0].Replace("plan:", "", StringComparison.Ordinal).Trim());
        var start = Array.FindIndex(lines, 1, line => line.Contains("(cost=", StringComparison.Ordinal));
        _lines.AddRange(lines[start..].Where(line => Step().IsMatch(line)).Select(line => Guess().Replace(line.TrimEnd(), "")));
    }

    [GeneratedRegex(@"\(cost=|Index Cond:|Sort Method:|SubPlan|InitPlan|Rows Removed")]
    private static partial Regex Step();

    [GeneratedRegex(@" +\(cost=[^)]*\)")]
    private static partial Regex Guess();
}
