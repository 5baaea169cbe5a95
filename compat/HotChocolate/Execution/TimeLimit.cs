namespace HotChocolate.Execution;

/// <summary>Ends a run when its time is up or its request is given up.</summary>
internal readonly struct TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;

    private TimeLimit(CancellationTokenSource source)
    {
        _source = source;
    }

    public CancellationToken Token => _source.Token;

    public static TimeLimit Start(TimeSpan limit, CancellationToken request)
    {
        var source = request.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(request)
            : new CancellationTokenSource();
        source.CancelAfter(limit);
        return new TimeLimit(source);
    }

    public void Dispose() => _source.Dispose();
}
