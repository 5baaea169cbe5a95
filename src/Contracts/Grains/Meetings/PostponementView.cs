using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>One move of the meeting to another time (hoãn, dời ngày). More than one is a finding.</summary>
/// <param name="From">When it had been set to begin (UTC).</param>
/// <param name="To">When it was then set to begin (UTC).</param>
/// <param name="Reason">Why it was moved, at most 1,000 characters.</param>
/// <param name="At">When it was moved (UTC).</param>
/// <param name="Phase">How far the meeting had come; one that had been convened is prepared and convened anew.</param>
[GenerateSerializer, Immutable, Alias("meetings.postponement-view")]
public sealed record PostponementView(
    [property: Id(0)] DateTimeOffset From,
    [property: Id(1)] DateTimeOffset To,
    [property: Id(2)] string Reason,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] MeetingPhase Phase);
