namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>The secretary's assessment of the study.</summary>
[GenerateSerializer, Immutable, Alias("meetings.assessment-view")]
public sealed record AssessmentView(
    [property: Id(0)] string Preparation,
    [property: Id(1)] string Quality,
    [property: Id(2)] string Meaning,
    [property: Id(3)] PersonView By,
    [property: Id(4)] DateTimeOffset At);
