using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>
/// The thematic study (sinh hoạt chuyên đề) of the meeting, from the author's assignment to the assessment. Source:
/// process.md §3 (S3).
/// </summary>
/// <param name="Stage">How far the study has come.</param>
/// <param name="Author">Who writes; null until assigned.</param>
/// <param name="Topic">What is studied, at most 500 characters; null until assigned.</param>
/// <param name="Aim">Aim agreed with the author; null until assigned.</param>
/// <param name="Method">Method agreed with the author; null until assigned.</param>
/// <param name="DueOn">The day by which the draft is due; null when none was set.</param>
/// <param name="DraftDocumentId">The meeting's document that is the written draft; null until submitted.</param>
/// <param name="ApprovedAt">When committee or secretary approved the draft (UTC); null before.</param>
/// <param name="ApprovedBy">Who approved it; null before.</param>
/// <param name="CirculatedAt">When it went to the members with the notice (UTC); null before.</param>
/// <param name="Comments">
/// Comments for the author, oldest first; empty for whoever may not read what is said in the cell.
/// </param>
/// <param name="FinalText">The text as revised after the meeting; null before.</param>
/// <param name="Assessment">The secretary's assessment; null before.</param>
[GenerateSerializer, Immutable, Alias("meetings.thematic-view")]
public sealed record ThematicView(
    [property: Id(0)] ThematicStage Stage,
    [property: Id(1)] PersonView? Author,
    [property: Id(2)] string? Topic,
    [property: Id(3)] string? Aim,
    [property: Id(4)] string? Method,
    [property: Id(5)] DateOnly? DueOn,
    [property: Id(6)] string? DraftDocumentId,
    [property: Id(7)] DateTimeOffset? ApprovedAt,
    [property: Id(8)] PersonView? ApprovedBy,
    [property: Id(9)] DateTimeOffset? CirculatedAt,
    [property: Id(10)] ImmutableArray<CommentView> Comments,
    [property: Id(11)] DocumentView? FinalText,
    [property: Id(12)] AssessmentView? Assessment);
