using System.Collections.Concurrent;

namespace HotChocolate.Execution.Caching;

/// <summary>
/// Valid documents by their bytes, as many as the limits allow. When one too many comes, the oldest goes; one that
/// was asked for since its turn came last is passed over.
/// </summary>
internal sealed class DocumentCache(int maxDocuments = 512, int maxBytes = 8 * 1024 * 1024)
{
    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(ByteKeys.Comparer);
    private readonly Queue<(byte[] Key, CachedDocument Document)> _turns = new();
    private readonly Lock _gate = new();
    private int _bytes;

    public int Count => _turns.Count;

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

        var kept = key.ToArray();
        lock (_gate)
        {
            if (!_documents.TryAdd(kept, document))
            {
                return;
            }

            while (_turns.Count >= maxDocuments || _bytes + kept.Length > maxBytes)
            {
                MakeRoom();
            }

            _turns.Enqueue((kept, document));
            _bytes += kept.Length;
        }
    }

    private void MakeRoom()
    {
        var (key, document) = _turns.Dequeue();
        if (document.IsUsed)
        {
            document.IsUsed = false;
            _turns.Enqueue((key, document));
            return;
        }

        _documents.TryRemove(key, out _);
        _bytes -= key.Length;
    }
}
