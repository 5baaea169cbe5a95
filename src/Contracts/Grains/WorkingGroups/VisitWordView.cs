using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>What somebody had to say about a visit.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.word")]
public sealed record VisitWordView(
    [property: Id(0)] string Text, [property: Id(1)] PersonView By, [property: Id(2)] DateTimeOffset At);
