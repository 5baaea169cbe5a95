using ChiBo.Domain.Kernel;

namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>A role and the path it is held at.</summary>
[GenerateSerializer, Immutable, Alias("chibo.grant")]
public sealed record CallerGrant([property: Id(0)] Role Role, [property: Id(1)] string Scope);
