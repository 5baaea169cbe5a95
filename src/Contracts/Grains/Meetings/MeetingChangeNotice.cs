using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>That a meeting has changed. Whoever missed the version before reads the meeting again.</summary>
/// <param name="PreviousVersion">The version of the notice before; a gap says that one was missed.</param>
[GenerateSerializer, Immutable, Alias("meetings.meeting-change-notice")]
public sealed record MeetingChangeNotice(
    [property: Id(0)] string MeetingId,
    [property: Id(1)] long Version,
    [property: Id(2)] long PreviousVersion,
    [property: Id(3)] ImmutableArray<MeetingPart> Parts,
    [property: Id(4)] MeetingPulse Pulse);
