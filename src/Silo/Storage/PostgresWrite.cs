namespace ChiBo.Silo.Storage;

/// <summary>A record that waits to be written.</summary>
/// <param name="Id">Where.</param>
/// <param name="Held">The version that the writer read; null where it found none.</param>
/// <param name="Payload">What.</param>
internal sealed record PostgresWrite(RowId Id, int? Held, byte[] Payload)
{
    private readonly TaskCompletionSource<int?> _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes with the version that <c>WriteGrainRecord</c> answers when its transaction is committed.</summary>
    public Task<int?> Stored => _stored.Task;

    public void Committed(int? version) => _stored.TrySetResult(version);

    public void Failed(Exception fault) => _stored.TrySetException(fault);
}
