namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What is due when, and whether it was kept; null where it does not apply or is not known.</summary>
[GenerateSerializer, Immutable, Alias("meetings.deadlines-view")]
public sealed record DeadlinesView(
    [property: Id(0)] DateTimeOffset NoticeDueAt,
    [property: Id(1)] bool? NoticeOnTime,
    [property: Id(2)] DateTimeOffset? PublishDueAt,
    [property: Id(3)] bool? PublishedOnTime);
