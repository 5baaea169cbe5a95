using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>The stored state is not the one that was read: somebody else wrote in between.</summary>
public class InconsistentStateException : OrleansException
{
    /// <summary>A fault without words.</summary>
    public InconsistentStateException()
    {
    }

    /// <summary>A fault in words.</summary>
    public InconsistentStateException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public InconsistentStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A fault with both ETags.</summary>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : base(errorMsg)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>A fault with both ETags and what caused it.</summary>
    public InconsistentStateException(
        string errorMsg, string? storedEtag, string? currentEtag, Exception storageException)
        : base(errorMsg, storageException)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>The ETag that is stored.</summary>
    public string? StoredEtag { get; }

    /// <summary>The ETag that the writer held.</summary>
    public string? CurrentEtag { get; }

    /// <summary>True until the activation that lost the race has been told to step down.</summary>
    internal bool IsSourceActivation { get; set; } = true;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{base.ToString()} (stored ETag '{StoredEtag}', held ETag '{CurrentEtag}')";
}
