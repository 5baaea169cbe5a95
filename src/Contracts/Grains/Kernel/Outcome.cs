using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>What became of an order: stored under a version, or refused and why.</summary>
/// <param name="Version">The aggregate's version that holds the answer: how many orders it has carried out.</param>
/// <param name="Code">The refusal's code; null when the order was carried out.</param>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("chibo.outcome")]
public sealed record Outcome(
    [property: Id(0)] long Version,
    [property: Id(1)] string? Code,
    [property: Id(2)] ImmutableArray<string> Arguments)
{
    public bool IsRefused => Code is not null;

    public static Outcome Done(long version) => new(version, null, []);

    public static Outcome Refused(long version, Refusal refusal) => new(version, refusal.Code, refusal.Arguments);
}
