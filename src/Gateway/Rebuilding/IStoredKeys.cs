namespace ChiBo.Gateway.Rebuilding;

/// <summary>Where it is known which aggregates there are.</summary>
public interface IStoredKeys
{
    /// <summary>The grain keys of all stored aggregates of a kind.</summary>
    Task<IReadOnlyList<string>> Read(string kind, CancellationToken cancellation);
}
