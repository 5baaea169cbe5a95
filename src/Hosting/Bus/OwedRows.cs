using ChiBo.Hosting.Databases;
using Dapper;
using MassTransit;

namespace ChiBo.Hosting.Bus;

/// <summary>
/// Tells the bus of rows that it has not taken. A row counts as told only after the bus took it: killed in between, it is
/// told again under the same message id.
/// </summary>
/// <remarks>Whoever asks while a telling is under way shares the next one, which begins after they asked.</remarks>
public sealed class OwedRows<TRow>
{
    private readonly IDatabase _database;
    private readonly IBus _bus;
    private readonly SharedTelling _telling;
    private readonly string _owed;
    private readonly string _told;
    private readonly Func<TRow, (Guid Id, object Message)> _toMessage;

    /// <param name="database">Where the rows are.</param>
    /// <param name="bus">Whom they are owed.</param>
    /// <param name="owed">Reads the rows that are owed, in the order in which they are told.</param>
    /// <param name="told">Notes of a row, by its own properties, that it was told.</param>
    /// <param name="toMessage">What is told of a row, and under which message id.</param>
    public OwedRows(
        IDatabase database, IBus bus, string owed, string told, Func<TRow, (Guid Id, object Message)> toMessage)
    {
        (_database, _bus, _owed, _told, _toMessage) = (database, bus, owed, told, toMessage);
        _telling = new SharedTelling(PublishAll);
    }

    /// <summary>Completes when everything is told that was owed when it was asked.</summary>
    public Task Publish(CancellationToken cancellation) => _telling.Tell().WaitAsync(cancellation);

    private async Task PublishAll()
    {
        var owed = (await _database.Read(connection => connection.QueryAsync<TRow>(_owed))).AsList();
        foreach (var row in owed)
        {
            var (id, message) = _toMessage(row);
            await _bus.Publish(message, message.GetType(), context => context.MessageId = id);
        }

        if (owed.Count > 0) await _database.Write(connection => connection.ExecuteAsync(_told, owed));
    }
}
