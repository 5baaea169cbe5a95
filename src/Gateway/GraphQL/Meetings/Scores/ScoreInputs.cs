using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Gateway.GraphQL.Meetings.Scores;

/// <summary>The cell's own score: what people judge, and what they set against the evidence.</summary>
public sealed record ProposeSelfScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput> Judgements,
    IReadOnlyList<OverrideInput>? Overrides = null);

/// <summary>The vote on the proposal: a ballot, or the numbers of a show of hands.</summary>
public sealed record AdoptSelfScoreInput(
    [property: ID] string MeetingId,
    [property: ID] string? BallotId = null,
    int? For = null,
    int? Against = null,
    int? Other = null);

/// <summary>The score of the working group that attended.</summary>
public sealed record SubmitObserverScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput> Judgements,
    IReadOnlyList<OverrideInput>? Overrides = null,
    string? Remarks = null,
    string? Recommendations = null);

/// <summary>What the superior changes; nothing to confirm as it is.</summary>
/// <param name="Reason">Needed when a judgement is corrected.</param>
public sealed record ConfirmScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput>? Corrections = null,
    IReadOnlyList<OverrideInput>? Overrides = null,
    string? Reason = null);

/// <summary>Other points for one computed criterion, with a reason.</summary>
public sealed record OverrideCriterionInput(
    [property: ID] string MeetingId, ScoreSide Side, string Criterion, decimal Points, string Reason);

/// <summary>Points that people give.</summary>
public sealed record JudgementInput(string Criterion, decimal Points)
{
    internal JudgementRequest ToRequest() => new(Criterion, Points);
}

/// <summary>Points in place of what the evidence says.</summary>
public sealed record OverrideInput(string Criterion, decimal Points, string Reason)
{
    internal OverrideRequest ToRequest() => new(Criterion, Points, Reason);
}
