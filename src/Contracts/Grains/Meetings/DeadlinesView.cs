namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>
/// What of a meeting is due when, and whether it was kept (process.md §3). Whether it was kept is null while it still
/// can be.
/// </summary>
/// <param name="NoticeDueAt">
/// By when the members are to be notified (UTC): one day before the meeting is set to begin.
/// </param>
/// <param name="NoticeOnTime">
/// True when they were notified by then, false when later or not at all; null while there is still time.
/// </param>
/// <param name="PublishDueAt">
/// By when minutes and resolution are to be sent (UTC): two days after closing; null until the meeting has closed.
/// </param>
/// <param name="PublishedOnTime">
/// True when they were sent by then, false when later or not at all; null while there is still time and before closing.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.deadlines-view")]
public sealed record DeadlinesView(
    [property: Id(0)] DateTimeOffset NoticeDueAt,
    [property: Id(1)] bool? NoticeOnTime,
    [property: Id(2)] DateTimeOffset? PublishDueAt,
    [property: Id(3)] bool? PublishedOnTime);
