using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Resolutions;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What the next meeting takes over from this one.</summary>
/// <param name="Month">Such as 2026-11.</param>
/// <param name="Tasks">Those not cancelled, with their progress.</param>
[GenerateSerializer, Immutable, Alias("meetings.carry-over")]
public sealed record CarryOver(
    [property: Id(0)] string MeetingId,
    [property: Id(1)] string Month,
    [property: Id(2)] ImmutableArray<TaskView> Tasks);
