namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>How far a thematic study has come. Source: domain/process.md §3.</summary>
public enum ThematicStage
{
    /// <summary>No author was assigned.</summary>
    None,
    /// <summary>Somebody writes, with aim and method agreed.</summary>
    AuthorAssigned,
    /// <summary>The written draft is among the documents.</summary>
    DraftSubmitted,
    /// <summary>Committee or secretary approved the draft.</summary>
    DraftApproved,
    /// <summary>The draft went to the members with the notice.</summary>
    Circulated,
    /// <summary>The meeting in which it was studied has closed.</summary>
    Studied,
    /// <summary>The author gave the text as revised after the meeting.</summary>
    FinalTextSubmitted,
    /// <summary>The secretary assessed preparation, quality and meaning.</summary>
    Assessed,
}
