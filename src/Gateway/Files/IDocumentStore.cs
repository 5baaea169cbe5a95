namespace ChiBo.Gateway.Files;

/// <summary>Keeps contents under their hashes: the same content is kept once.</summary>
public interface IDocumentStore
{
    /// <summary>Keeps the content, durably, and remembers that the account had it.</summary>
    Task<Upload> Store(Stream content, string account, CancellationToken cancellation);

    /// <summary>A content that the account uploaded before; null otherwise.</summary>
    Task<StoredDocument?> Find(string sha256, string account, CancellationToken cancellation);

    /// <summary>The content; null when it is not kept here.</summary>
    Stream? Open(string sha256);
}
