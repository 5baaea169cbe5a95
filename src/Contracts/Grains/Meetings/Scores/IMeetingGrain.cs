using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Scores;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Proposes the cell's own score from the evidence.</summary>
    [Alias("propose-self-score")]
    Task<Outcome> ProposeSelfScore(Caller caller, ProposeSelfScoreRequest request);

    /// <summary>Records the vote that adopted it.</summary>
    [Alias("adopt-self-score")]
    Task<Outcome> AdoptSelfScore(Caller caller, AdoptSelfScoreRequest request);

    /// <summary>Gives the score of the working group that attended.</summary>
    [Alias("submit-observer-score")]
    Task<Outcome> SubmitObserverScore(Caller caller, SubmitObserverScoreRequest request);

    /// <summary>
    /// From a working group that submits its visit: one sheet stands as the group's for good. Only the platform; may be
    /// repeated.
    /// </summary>
    [Alias("fix-observer-score")]
    Task<FixedScore?> FixObserverScore(Caller caller, string? sheetOf);

    /// <summary>Confirms the score, or corrects it with reasons.</summary>
    [Alias("confirm-score")]
    Task<Outcome> ConfirmScore(Caller caller, ConfirmScoreRequest request);

    /// <summary>Gives one computed criterion other points than the evidence, with a reason.</summary>
    [Alias("override-criterion")]
    Task<Outcome> OverrideCriterion(Caller caller, OverrideCriterionRequest request);
}
