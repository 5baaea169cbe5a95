namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>How far a thematic study has come. Source: domain/process.md §3.</summary>
public enum ThematicStage
{
    None,
    AuthorAssigned,
    DraftSubmitted,
    DraftApproved,
    Circulated,
    Studied,
    FinalTextSubmitted,
    Assessed,
}
