using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.SetAside;
using ChiBo.Inspection.Records;
using Dapper;
using MassTransit;

namespace ChiBo.Inspection.Cases;

/// <summary>
/// Tells the bus of findings and files that it has not taken. They count as told only after the bus took them: killed in
/// between, they are told again under the same message id.
/// </summary>
internal sealed class OwedFindings(IDatabase database, SetAsideRecords aside)
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
        var after = "";
        while (true)
        {
            var owed = (await database.Read(
                connection => connection.QueryAsync<StoredRow>(
                    $"{StoredRow.Select(table)} where f.version > f.published_version and f.id > @after "
                    + $"order by f.id limit {AtOnce}",
                    new { after }),
                cancellation)).AsList();
            if (owed.Count == 0) return;
            after = owed[^1].Id;
            var told = new List<object>();
            foreach (var row in owed)
            {
                if (await TryRead(row, toMessage) is not { } message) continue;
                await bus.Publish(message, context => context.MessageId = IdOf(row), cancellation);
                told.Add(new { row.Id, row.Version });
            }

            await database.Write(
                connection => connection.ExecuteAsync(
                    $"update {table} set published_version = @Version where id = @Id and published_version < @Version", told),
                cancellation);
        }
    }

    /// <summary>Null for a row that makes no message: it is set aside and stops no other.</summary>
    private async Task<object?> TryRead(StoredRow row, Func<StoredRow, object> toMessage)
    {
        try
        {
            var message = toMessage(row);
            await aside.Taken(SetAsideWork.Findings, row.Id);
            return message;
        }
        catch (Exception fault)
        {
            await aside.Note(SetAsideWork.Findings, row.Id, fault);
            return null;
        }
    }

    private static Guid IdOf(StoredRow row) => MessageIds.From($"{row.Id}@{row.Version}");
}
