using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What the caller may not do now, and why.</summary>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("meetings.denied-action")]
public sealed record DeniedAction(
    [property: Id(0)] MeetingAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
