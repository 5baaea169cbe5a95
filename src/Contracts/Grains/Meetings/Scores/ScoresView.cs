using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>Self, observers and superior side by side.</summary>
/// <param name="Grade">Of the confirmed score.</param>
/// <param name="Lost">Of the score that counts most: confirmed, observers, self.</param>
[GenerateSerializer, Immutable, Alias("meetings.scores-view")]
public sealed record ScoresView(
    [property: Id(0)] SideScoreView? Self,
    [property: Id(1)] SideScoreView? Observers,
    [property: Id(2)] SideScoreView? Confirmed,
    [property: Id(3)] MeetingGrade? Grade,
    [property: Id(4)] ImmutableArray<LostView> Lost)
{
    /// <summary>Each visitor's own sheet; for the group and the cell's superiors.</summary>
    [Id(5)] public ImmutableArray<SideScoreView> Visitors { get; init; } = [];
}
