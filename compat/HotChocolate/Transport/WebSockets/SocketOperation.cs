namespace HotChocolate.Transport.WebSockets;

/// <summary>An operation that runs for a socket under the client's own id.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _token;

    public SocketOperation(string id, CancellationToken session)
    {
        Id = id;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(session);
        _token = _stop.Token;
    }

    public string Id { get; }

    /// <summary>Outlives the source, which is disposed when the operation has ended.</summary>
    public CancellationToken Token => _token;

    /// <summary>Completes when the operation has ended; never faults.</summary>
    public Task Completion { get; set; } = Task.CompletedTask;

    public void Stop()
    {
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // it has just ended by itself
        }
    }

    public void Dispose() => _stop.Dispose();
}
