using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>
/// A filled score sheet (phiếu chấm điểm) by one edition; totals are added up, never typed. Source: rubrics.md.
/// </summary>
/// <param name="Rubric">Id of the edition that the meeting's month is scored by, such as <c>hd42-2025</c>.</param>
/// <param name="Total">Sum of all points.</param>
/// <param name="Max">Most points possible for this meeting by the edition, usually 100.</param>
/// <param name="Grade">
/// The grade by the edition's thresholds, and Fair at best where <c>withheldBy</c> names something.
/// </param>
/// <param name="IsComplete">Every criterion that people judge has been judged; only a complete sheet counts.</param>
/// <param name="Groups">The groups of criteria in the edition's order.</param>
/// <param name="WithheldBy">
/// Codes of groups or criteria that lack full marks, without which the edition gives no Good; empty when none stands
/// against it.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.score-sheet-view")]
public sealed record ScoreSheetView(
    [property: Id(0)] string Rubric,
    [property: Id(1)] decimal Total,
    [property: Id(2)] decimal Max,
    [property: Id(3)] MeetingGrade Grade,
    [property: Id(4)] bool IsComplete,
    [property: Id(5)] ImmutableArray<ScoreGroupView> Groups,
    [property: Id(6)] ImmutableArray<string> WithheldBy);
