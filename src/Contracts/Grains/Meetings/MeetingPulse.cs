using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>The numbers of a meeting in session, small enough to be sent with each change.</summary>
/// <param name="Phase">How far the meeting has come.</param>
/// <param name="Expected">The denominator of attendance at this moment.</param>
/// <param name="Present">Of <c>expected</c>, those who have come by now.</param>
/// <param name="OpenBallots">Votes that are being taken.</param>
/// <param name="InQueue">People who asked to speak and wait.</param>
/// <param name="Concluded">Items of the agenda that have the chair's conclusion.</param>
/// <param name="Items">Items of the agenda in all.</param>
[GenerateSerializer, Immutable, Alias("meetings.meeting-pulse")]
public sealed record MeetingPulse(
    [property: Id(0)] MeetingPhase Phase,
    [property: Id(1)] int Expected,
    [property: Id(2)] int Present,
    [property: Id(3)] int OpenBallots,
    [property: Id(4)] int InQueue,
    [property: Id(5)] int Concluded,
    [property: Id(6)] int Items);
