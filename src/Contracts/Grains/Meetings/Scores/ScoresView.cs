using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>What the cell, the working group and the superior gave, side by side (process.md §5).</summary>
/// <param name="Self">What the cell gave itself (tự chấm); null until proposed.</param>
/// <param name="Observers">The sheet that stands as the working group's; null where none attended or scored.</param>
/// <param name="Confirmed">What the superior confirmed or corrected; null until then. This one counts.</param>
/// <param name="Grade">Grade of the confirmed score; null until then.</param>
/// <param name="Lost">
/// Criteria without all their points, on the score that counts most: confirmed, else observers, else self.
/// </param>
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
