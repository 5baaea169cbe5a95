using ChiBo.Contracts.Grains.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>The score of one side.</summary>
/// <param name="AdoptedBy">The vote of the cell; null while only proposed.</param>
/// <param name="Reason">Why the superior corrected it.</param>
[GenerateSerializer, Immutable, Alias("meetings.side-score-view")]
public sealed record SideScoreView(
    [property: Id(0)] ScoreSheetView Sheet,
    [property: Id(1)] PersonView By,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] TallyView? AdoptedBy,
    [property: Id(4)] string? Remarks,
    [property: Id(5)] string? Recommendations,
    [property: Id(6)] string? Reason);
