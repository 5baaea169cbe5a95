namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>Something known of the meeting without judgement.</summary>
/// <param name="Criterion">The measure.</param>
/// <param name="Value">Null while nobody can know it.</param>
/// <param name="Source">What it was read from: roll, clock, agenda, …</param>
[GenerateSerializer, Immutable, Alias("meetings.evidence-view")]
public sealed record EvidenceView(
    [property: Id(0)] string Criterion,
    [property: Id(1)] string? Value,
    [property: Id(2)] string Source);
