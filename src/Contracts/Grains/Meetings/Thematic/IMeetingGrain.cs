using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Thematic;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Assigns who writes the thematic study, and agrees aim and method.</summary>
    [Alias("assign-author")]
    Task<Outcome> AssignAuthor(Caller caller, AssignAuthorRequest request);

    /// <summary>Submits the written draft.</summary>
    [Alias("submit-draft")]
    Task<Outcome> SubmitDraft(Caller caller, SubmitStudyDraftRequest request);

    /// <summary>Approves the draft: committee or secretary.</summary>
    [Alias("approve-draft")]
    Task<Outcome> ApproveDraft(Caller caller);

    /// <summary>Comments on the circulated draft.</summary>
    [Alias("comment-on-draft")]
    Task<Outcome> CommentOnDraft(Caller caller, CommentOnDraftRequest request);

    /// <summary>Submits the text as revised after the meeting.</summary>
    [Alias("submit-final-text")]
    Task<Outcome> SubmitFinalText(Caller caller, SubmitFinalTextRequest request);

    /// <summary>Records the secretary's assessment of the study.</summary>
    [Alias("assess-thematic")]
    Task<Outcome> AssessThematic(Caller caller, AssessThematicRequest request);
}
