using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What the next meeting takes over from this one.</summary>
/// <param name="Tasks">Those not cancelled, with their progress.</param>
[GenerateSerializer, Immutable, Alias("meetings.carry-over")]
public sealed record CarryOver(
    [property: Id(0)] string MeetingId,
    [property: Id(1)] Month Month,
    [property: Id(2)] ImmutableArray<TaskView> Tasks);
