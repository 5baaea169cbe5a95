namespace GreenDonut;

/// <summary>Keys to be fetched together, and who waits for them.</summary>
internal sealed class KeyBatch<TKey, TValue>(CancellationToken cancellation)
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];
    private TValue?[] _values = [];
    private Exception?[]? _failures;

    public IReadOnlyList<TKey> Keys => _keys;

    public int Count => _keys.Count;

    public CancellationToken Cancellation { get; } = cancellation;

    public Task<TValue?> Add(TKey key)
    {
        var promise = new TaskCompletionSource<TValue?>();
        _keys.Add(key);
        _promises.Add(promise);
        return promise.Task;
    }

    public void SetValue(int index, TValue? value)
    {
        if (_values.Length == 0)
        {
            _values = new TValue?[_keys.Count];
        }

        _values[index] = value;
    }

    public void SetFailure(int index, Exception failure) =>
        (_failures ??= new Exception?[_keys.Count])[index] = failure;

    /// <summary>Tells everyone who waits; what no fetch gave is null.</summary>
    public void Complete(Exception? failure)
    {
        for (var i = 0; i < _promises.Count; i++)
        {
            if ((failure ?? _failures?[i]) is { } problem)
            {
                _promises[i].TrySetException(problem);
            }
            else
            {
                _promises[i].TrySetResult(_values.Length == 0 ? default : _values[i]);
            }
        }
    }
}
