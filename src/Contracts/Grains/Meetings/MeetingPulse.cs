using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>The numbers of a meeting in session.</summary>
/// <param name="Concluded">Items with a conclusion.</param>
[GenerateSerializer, Immutable, Alias("meetings.meeting-pulse")]
public sealed record MeetingPulse(
    [property: Id(0)] MeetingPhase Phase,
    [property: Id(1)] int Expected,
    [property: Id(2)] int Present,
    [property: Id(3)] int OpenBallots,
    [property: Id(4)] int InQueue,
    [property: Id(5)] int Concluded,
    [property: Id(6)] int Items);
