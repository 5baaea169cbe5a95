namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>
/// One measured value of a meeting, known without anybody's judgement: scores of computed criteria rest on it. Source:
/// process.md §5.
/// </summary>
/// <param name="Criterion">
/// Which measure: <c>duration-minutes</c>, <c>attendance-percent</c>, <c>absent-excused</c>, <c>absent-unexcused</c>,
/// <c>longest-excused-streak</c>, <c>notice-hours</c>, <c>documents-hours</c>, <c>committee-met</c>,
/// <c>spoken-percent</c>, <c>ordinary-spoken-percent</c>, <c>minutes-complete</c>, <c>thematic-studied</c>,
/// <c>published-hours</c>, <c>targets-met-percent</c>.
/// </param>
/// <param name="Value">
/// A number as text with a point, in the unit that the measure's name ends with; 1 for yes and 0 for no; null while
/// nobody can know it.
/// </param>
/// <param name="Source">
/// Where it was read: <c>clock</c>, <c>roll</c>, <c>roster</c>, <c>notice</c>, <c>documents</c>,
/// <c>committee-meeting</c>, <c>preparation</c>, <c>record</c>, <c>minutes</c>, <c>agenda</c>, <c>publication</c> or
/// <c>tasks</c>.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.evidence-view")]
public sealed record EvidenceView(
    [property: Id(0)] string Criterion,
    [property: Id(1)] string? Value,
    [property: Id(2)] string Source);
