using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>A command about the meeting that the caller may not give now, and why.</summary>
/// <param name="Action">The command of the API that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("meetings.denied-action")]
public sealed record DeniedAction(
    [property: Id(0)] MeetingAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
