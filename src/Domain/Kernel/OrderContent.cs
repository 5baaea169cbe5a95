namespace ChiBo.Domain.Kernel;

/// <summary>What an order that its sender named says, so that another order under the same name is told from a repeat.</summary>
/// <param name="Digest">Of all that is not confidential; it is stored with the change.</param>
/// <param name="Held">
/// Of everything, under a key that no other process knows; null where nothing is confidential. It is held in memory and
/// never stored, logged or sent.
/// </param>
public sealed record OrderContent(string Digest, string? Held)
{
    /// <summary>What a log may say of it.</summary>
    public override string ToString() => "content";
}
