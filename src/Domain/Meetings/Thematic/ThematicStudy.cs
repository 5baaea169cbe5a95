using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A thematic study, from its author to its assessment. Source: domain/process.md §3.</summary>
public sealed record ThematicStudy
{
    public ThematicStage Stage { get; init; }

    public string AuthorId { get; init; } = "";

    public string Topic { get; init; } = "";

    public string Aim { get; init; } = "";

    public string Method { get; init; } = "";

    /// <summary>When the draft is due; null when no day was set.</summary>
    public DateOnly? DueOn { get; init; }

    public string? DraftDocumentId { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public string? ApprovedById { get; init; }

    /// <summary>When it was sent to the members: with the notice of the meeting.</summary>
    public DateTimeOffset? CirculatedAt { get; init; }

    public ImmutableArray<DraftComment> Comments { get; init; } = [];

    /// <summary>The text as revised after the meeting, for members and superior.</summary>
    public Document? FinalText { get; init; }

    public StudyAssessment? Assessment { get; init; }
}
