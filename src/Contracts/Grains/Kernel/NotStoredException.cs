namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>
/// The store failed, and nobody knows what is stored. The order may be given again: if it was stored after all, the answer
/// will say so.
/// </summary>
[GenerateSerializer, Alias("chibo.not-stored")]
public sealed class NotStoredException : Exception
{
    public NotStoredException(string key) : base($"{key} could not be stored; the order may be given again.") { }
}
