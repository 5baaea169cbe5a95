using ChiBo.Hosting.Clocks;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Hosting.Databases;
using ChiBo.Inspection.Cases;
using ChiBo.Inspection.Records;
using Dapper;

namespace ChiBo.Inspection.Tests;

/// <summary>Migrated inspection tables on one of the two databases, empty before each test.</summary>
public abstract class InspectionDatabase : IAsyncLifetime
{
    public IDatabase Database { get; private set; } = null!;

    /// <summary>Why there is no such database here; null when there is.</summary>
    public virtual string? Missing => null;

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        Database = await Open();
        await Database.MigrateInspection();
        await Database.MigrateInspection(); // safe to run twice
    }

    public Task Clear() => Database.Write(connection => connection.ExecuteAsync(
        "delete from inspection_cells; delete from inspection_meetings; delete from inspection_thresholds; "
        + "delete from inspection_clocks; delete from inspection_findings; delete from inspection_files"));

    /// <summary>All findings but withdrawn ones, with all that does not tell of the way to them.</summary>
    public async Task<List<string>> Findings() =>
    [
        .. from finding in await Contents<Finding>("inspection_findings")
           where finding.State != FindingState.Withdrawn
           select $"{finding.Id} {finding.State} {finding.Since:O} {finding.HealedAt:O} {finding.FileId} "
               + string.Join(' ', finding.Evidence),
        .. from file in await Contents<InspectionFile>("inspection_files")
           where file.State != FileState.Lapsed
           select $"{file.Id} {file.State} {string.Join(' ', file.FindingIds)} {string.Join(' ', file.Reasons)}",
    ];

    internal Examiner Examiner(TimeProvider clock) =>
        new(new CaseStore(Database, Editions.Newest, new DecisionClock(clock)), Editions.Newest);

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDatabase> Open();

    private async Task<IEnumerable<T>> Contents<T>(string table) =>
        (await Database.Read(connection => connection.QueryAsync<string>($"select content from {table} order by id")))
        .Select(StoredJson.Read<T>);
}
