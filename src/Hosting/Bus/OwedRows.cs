using ChiBo.Hosting.Databases;
using ChiBo.Hosting.SetAside;
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
    private readonly RowsAside<TRow>? _aside;

    /// <param name="database">Where the rows are.</param>
    /// <param name="bus">Whom they are owed.</param>
    /// <param name="owed">Reads the rows that are owed, in the order in which they are told.</param>
    /// <param name="told">Notes of a row, by its own properties, that it was told.</param>
    /// <param name="toMessage">What is told of a row, and under which message id.</param>
    /// <param name="aside">Where a row is noted that makes no message, so that it stops no other. Without it, it does.</param>
    public OwedRows(
        IDatabase database, IBus bus, string owed, string told, Func<TRow, (Guid Id, object Message)> toMessage,
        RowsAside<TRow>? aside = null)
    {
        (_database, _bus, _owed, _told, _toMessage, _aside) = (database, bus, owed, told, toMessage, aside);
        _telling = new SharedTelling(PublishAll);
    }

    /// <summary>Completes when everything is told that was owed when it was asked.</summary>
    public Task Publish(CancellationToken cancellation) => _telling.Tell().WaitAsync(cancellation);

    private async Task PublishAll()
    {
        var owed = (await _database.Read(connection => connection.QueryAsync<TRow>(_owed))).AsList();
        var told = new List<TRow>(owed.Count);
        foreach (var row in owed)
        {
            if (await TryRead(row) is not { } read) continue;
            await _bus.Publish(read.Message, read.Message.GetType(), context => context.MessageId = read.Id);
            told.Add(row);
        }

        if (told.Count > 0) await _database.Write(connection => connection.ExecuteAsync(_told, told));
    }

    private async Task<(Guid Id, object Message)?> TryRead(TRow row)
    {
        try
        {
            var read = _toMessage(row);
            if (_aside is not null) await _aside.Taken(row);
            return read;
        }
        catch (Exception fault) when (_aside is not null)
        {
            await _aside.Note(row, fault);
            return null;
        }
    }
}
