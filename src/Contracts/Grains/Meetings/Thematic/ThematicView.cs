using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>The thematic study of the meeting.</summary>
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
