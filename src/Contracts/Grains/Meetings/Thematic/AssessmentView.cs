namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>
/// The secretary's assessment of a thematic study, after the meeting: preparation, quality and meaning. Source:
/// process.md §3 (S3).
/// </summary>
/// <param name="Preparation">
/// How well the study was prepared, in the secretary's words, at most 8,000 characters.
/// </param>
/// <param name="Quality">
/// How good the study and its discussion were, in the secretary's words, at most 8,000 characters.
/// </param>
/// <param name="Meaning">
/// What the study means for the cell and its work, in the secretary's words, at most 8,000 characters.
/// </param>
/// <param name="By">Who assessed: the secretary, the deputy, or the chair of that meeting.</param>
/// <param name="At">When it was assessed (UTC), after the meeting had closed.</param>
[GenerateSerializer, Immutable, Alias("meetings.assessment-view")]
public sealed record AssessmentView(
    [property: Id(0)] string Preparation,
    [property: Id(1)] string Quality,
    [property: Id(2)] string Meaning,
    [property: Id(3)] PersonView By,
    [property: Id(4)] DateTimeOffset At);
