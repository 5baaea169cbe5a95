namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>Whether the stored record of a meeting is as it was written: a chain of hashes and a seal.</summary>
/// <param name="Version">The stored version of the meeting that was checked.</param>
/// <param name="IsIntact">Chain and seal agree with what is stored.</param>
/// <param name="Finding">What does not agree: <c>chain</c>, <c>state</c>, <c>version</c>; null when intact.</param>
[GenerateSerializer, Immutable, Alias("chibo.verification")]
public sealed record Verification(
    [property: Id(0)] long Version,
    [property: Id(1)] bool IsIntact,
    [property: Id(2)] string? Finding);
