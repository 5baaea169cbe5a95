namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>One order that was carried out.</summary>
/// <param name="Version">The version it led to.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Actor">The account that gave it.</param>
/// <param name="Action">The order's name.</param>
/// <param name="Hash">The chain's hash after it, 64 hexadecimal digits.</param>
[GenerateSerializer, Immutable, Alias("chibo.history-entry")]
public sealed record HistoryEntry(
    [property: Id(0)] long Version,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Actor,
    [property: Id(3)] string Action,
    [property: Id(4)] string Hash);
