using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>The visit sheet: cell and date are those of the visit and its meeting.</summary>
/// <param name="By">The lead who signed.</param>
[GenerateSerializer, Immutable, Alias("working-groups.sheet")]
public sealed record VisitSheetView(
    [property: Id(0)] VisitedMeetingView Meeting,
    [property: Id(1)] string? Remarks,
    [property: Id(2)] string? Recommendations,
    [property: Id(3)] PersonView By,
    [property: Id(4)] DateTimeOffset At);
