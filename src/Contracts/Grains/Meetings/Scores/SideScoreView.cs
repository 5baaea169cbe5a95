using ChiBo.Contracts.Grains.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>The score of one side with who gave it and what they wrote.</summary>
/// <param name="Sheet">The filled sheet of this side.</param>
/// <param name="By">Who proposed, submitted or confirmed it.</param>
/// <param name="At">When it was given (UTC).</param>
/// <param name="AdoptedBy">
/// Numbers of the vote by which the cell adopted its own score; null while only proposed, and for the other sides.
/// </param>
/// <param name="Remarks">
/// What the visitor remarked (nhận xét); null for the other sides and when nothing was written.
/// </param>
/// <param name="Recommendations">
/// What the visitor recommended (kiến nghị); null for the other sides and when nothing was written.
/// </param>
/// <param name="Reason">
/// Why the superior corrected it; null when nothing was corrected, and for the other sides.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.side-score-view")]
public sealed record SideScoreView(
    [property: Id(0)] ScoreSheetView Sheet,
    [property: Id(1)] PersonView By,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] TallyView? AdoptedBy,
    [property: Id(4)] string? Remarks,
    [property: Id(5)] string? Recommendations,
    [property: Id(6)] string? Reason);
