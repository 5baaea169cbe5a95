using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Hosting.Databases;
using ChiBo.Inspection.Records;
using Dapper;

namespace ChiBo.Inspection.Cases;

/// <summary>A finding or a file as it is stored, for who has just given an order about it.</summary>
internal sealed class CaseViews(IDatabase database)
{
    public async Task<FindingSnapshot?> Finding(string id, CancellationToken cancellation) =>
        await Read("inspection_findings", "f.id = @id", id, cancellation) is { } row
            ? FindingMessages.Of(row, StoredJson.Read<Finding>(row.Content))
            : null;

    /// <param name="id">A file; or a cell, for its last file.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<InspectionFileSnapshot?> File(string id, CancellationToken cancellation) =>
        await Read("inspection_files", "f.id = @id or f.cell_id = @id", id, cancellation) is { } row
            ? FileMessages.Of(row, StoredJson.Read<InspectionFile>(row.Content))
            : null;

    private Task<StoredRow?> Read(string table, string condition, string id, CancellationToken cancellation) => database.Read(
        connection => connection.QueryFirstOrDefaultAsync<StoredRow>(
            $"{StoredRow.Select(table)} where {condition} order by length(f.id) desc, f.id desc", new { id }),
        cancellation);
}
