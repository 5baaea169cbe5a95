namespace ChiBo.Grains.Kernel;

/// <summary>One order that was carried out: when, by whom, what, and a digest of the events it led to.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Actor">The account that gave the order.</param>
/// <param name="Action">The order's name.</param>
/// <param name="Digest">SHA-256 of its events, Base64; empty for a confidential order.</param>
/// <param name="Order">The sender's own name for the order; null where there is none.</param>
/// <param name="Content">
/// Digest of what the named order said, without what is confidential, Base64; null for an order without a name, and for
/// one that was stored before this was kept.
/// </param>
public sealed record Change(
    DateTimeOffset At, string Actor, string Action, string Digest, string? Order, string? Content = null);
