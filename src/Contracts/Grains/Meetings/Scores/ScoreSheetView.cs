using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>A filled score sheet; totals are computed, never typed.</summary>
/// <param name="WithheldBy">Codes without whose full marks it is not Good.</param>
[GenerateSerializer, Immutable, Alias("meetings.score-sheet-view")]
public sealed record ScoreSheetView(
    [property: Id(0)] string Rubric,
    [property: Id(1)] decimal Total,
    [property: Id(2)] decimal Max,
    [property: Id(3)] MeetingGrade Grade,
    [property: Id(4)] bool IsComplete,
    [property: Id(5)] ImmutableArray<ScoreGroupView> Groups,
    [property: Id(6)] ImmutableArray<string> WithheldBy);
