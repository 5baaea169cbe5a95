using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>What somebody wrote about a visit: the reason it was called off, or the cell's answer.</summary>
/// <param name="Text">What was written, in its words.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When it was written (UTC).</param>
[GenerateSerializer, Immutable, Alias("working-groups.word")]
public sealed record VisitWordView(
    [property: Id(0)] string Text, [property: Id(1)] PersonView By, [property: Id(2)] DateTimeOffset At);
