using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>The visit sheet: cell and date are those of the visit and its meeting.</summary>
/// <param name="Meeting">The visited meeting in numbers, with the score that stands as the group's.</param>
/// <param name="Remarks">What the group remarks to the cell (nhận xét); null when nothing was written.</param>
/// <param name="Recommendations">
/// What the group recommends to the cell (kiến nghị); null when nothing was written.
/// </param>
/// <param name="By">The lead who submitted and signed.</param>
/// <param name="At">When the lead submitted (UTC).</param>
[GenerateSerializer, Immutable, Alias("working-groups.sheet")]
public sealed record VisitSheetView(
    [property: Id(0)] VisitedMeetingView Meeting,
    [property: Id(1)] string? Remarks,
    [property: Id(2)] string? Recommendations,
    [property: Id(3)] PersonView By,
    [property: Id(4)] DateTimeOffset At);
