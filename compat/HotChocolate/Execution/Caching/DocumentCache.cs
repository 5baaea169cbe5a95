using System.Collections.Concurrent;

namespace HotChocolate.Execution.Caching;

/// <summary>
/// Valid documents by the hash of their bytes, as many as the limits allow. When one too many comes, those go that
/// nobody asked for since the last time one went.
/// </summary>
internal sealed class DocumentCache(int maxDocuments = 512, int maxBytes = 8 * 1024 * 1024)
{
    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(ByteKeys.Comparer);
    private readonly Lock _gate = new();
    private int _bytes;

    public int Count => _documents.Count;

    public CachedDocument? Find(ReadOnlySpan<byte> key)
    {
        if (!_documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var document))
        {
            return null;
        }

        document.IsUsed = true;
        return document;
    }

    public void Add(ReadOnlySpan<byte> key, CachedDocument document)
    {
        // half the cache for one document would be no cache
        if (key.Length > maxBytes / 2)
        {
            return;
        }

        lock (_gate)
        {
            while (_documents.Count >= maxDocuments || _bytes + key.Length > maxBytes)
            {
                Sweep();
            }

            if (_documents.TryAdd(key.ToArray(), document))
            {
                _bytes += key.Length;
            }
        }
    }

    private void Sweep()
    {
        var removed = 0;
        foreach (var (key, document) in _documents)
        {
            if (document.IsUsed)
            {
                document.IsUsed = false;
            }
            else if (_documents.TryRemove(key, out _))
            {
                _bytes -= key.Length;
                removed++;
            }
        }

        if (removed == 0 && _documents.FirstOrDefault().Key is { } first && _documents.TryRemove(first, out _))
        {
            _bytes -= first.Length;
        }
    }
}
