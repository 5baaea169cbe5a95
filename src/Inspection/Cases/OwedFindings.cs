using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Inspection.Records;
using Dapper;
using MassTransit;

namespace ChiBo.Inspection.Cases;

/// <summary>
/// Tells the bus of findings and files that it has not taken. They count as told only after the bus took them: killed in
/// between, they are told again under the same message id.
/// </summary>
internal sealed class OwedFindings(IDatabase database)
{
    private const int AtOnce = 200;

    /// <summary>Tells everything that is owed.</summary>
    public async Task PublishAll(IPublishEndpoint bus, CancellationToken cancellation)
    {
        await Publish(
            bus, "inspection_findings", row => FindingMessages.Of(row, StoredJson.Read<Finding>(row.Content)), cancellation);
        await Publish(
            bus, "inspection_files", row => FileMessages.Of(row, StoredJson.Read<InspectionFile>(row.Content)), cancellation);
    }

    private async Task Publish(
        IPublishEndpoint bus, string table, Func<StoredRow, object> toMessage, CancellationToken cancellation)
    {
        while (true)
        {
            var owed = (await database.Read(
                connection => connection.QueryAsync<StoredRow>(
                    $"{StoredRow.Select(table)} where f.version > f.published_version order by f.id limit {AtOnce}"),
                cancellation)).AsList();
            foreach (var row in owed)
                await bus.Publish(toMessage(row), context => context.MessageId = IdOf(row), cancellation);
            if (owed.Count == 0) return;
            await database.Write(
                connection => connection.ExecuteAsync(
                    $"update {table} set published_version = @Version where id = @Id and published_version < @Version",
                    owed.Select(row => new { row.Id, row.Version })),
                cancellation);
        }
    }

    private static Guid IdOf(StoredRow row) => MessageIds.From($"{row.Id}@{row.Version}");
}
