using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What the caller may not do now, and why.</summary>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("meetings.denied-action")]
public sealed record DeniedAction(
    [property: Id(0)] MeetingAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
