using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Gateway.GraphQL.Meetings.Scores;

/// <summary>The cell's own score: what people judge, and what they set against the evidence.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Judgements">
/// Points for criteria that people judge, each at most once; all of them are needed before the sheet counts.
/// </param>
/// <param name="Overrides">Points in place of computed ones, each with a reason; none when missing.</param>
public sealed record ProposeSelfScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput> Judgements,
    IReadOnlyList<OverrideInput>? Overrides = null);

/// <summary>The vote on the proposal: a ballot, or the numbers of a show of hands.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The closed ballot on the score; either this or the numbers.</param>
/// <param name="For">
/// Hands for the score, where no ballot was opened; more than half of those entitled adopt it.
/// </param>
/// <param name="Against">Hands against the score; none when missing.</param>
/// <param name="Other">Hands for another opinion; none when missing.</param>
public sealed record AdoptSelfScoreInput(
    [property: ID] string MeetingId,
    [property: ID] string? BallotId = null,
    int? For = null,
    int? Against = null,
    int? Other = null);

/// <summary>The score of the working group that attended.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Judgements">
/// Points for criteria that people judge, each at most once; all of them are needed before the sheet counts.
/// </param>
/// <param name="Overrides">Points in place of computed ones, each with a reason; none when missing.</param>
/// <param name="Remarks">What the visitor remarks to the cell, at most 8,000 characters; nothing when missing.</param>
/// <param name="Recommendations">
/// What the visitor recommends to the cell, at most 8,000 characters; nothing when missing.
/// </param>
public sealed record SubmitObserverScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput> Judgements,
    IReadOnlyList<OverrideInput>? Overrides = null,
    string? Remarks = null,
    string? Recommendations = null);

/// <summary>What the superior changes; nothing to confirm as it is.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Corrections">Judged criteria that get other points; none when missing.</param>
/// <param name="Overrides">Computed criteria that get other points than the evidence gives; none when missing.</param>
/// <param name="Reason">Why, at most 1,000 characters; needed when a judgement is corrected.</param>
public sealed record ConfirmScoreInput(
    [property: ID] string MeetingId,
    IReadOnlyList<JudgementInput>? Corrections = null,
    IReadOnlyList<OverrideInput>? Overrides = null,
    string? Reason = null);

/// <summary>Other points for one computed criterion, with a reason.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Side">Whose sheet is changed: the cell's, the visitor's own or the superior's.</param>
/// <param name="Criterion">Code of a computed criterion in the edition of the month.</param>
/// <param name="Points">
/// Points from 0 to the criterion's maximum, in the edition's step, in place of the computed ones.
/// </param>
/// <param name="Reason">Why the computed value does not hold, at most 1,000 characters.</param>
public sealed record OverrideCriterionInput(
    [property: ID] string MeetingId, ScoreSide Side, string Criterion, decimal Points, string Reason);

/// <summary>The points that people give one criterion.</summary>
/// <param name="Criterion">Code of a criterion that people judge, in the edition of the month.</param>
/// <param name="Points">Points from 0 to the criterion's maximum, in the edition's step.</param>
public sealed record JudgementInput(string Criterion, decimal Points)
{
    internal JudgementRequest ToRequest() => new(Criterion, Points);
}

/// <summary>Points that people set against the evidence for one computed criterion.</summary>
/// <param name="Criterion">Code of a computed criterion in the edition of the month.</param>
/// <param name="Points">
/// Points from 0 to the criterion's maximum, in the edition's step, in place of the computed ones.
/// </param>
/// <param name="Reason">Why the computed value does not hold, at most 1,000 characters.</param>
public sealed record OverrideInput(string Criterion, decimal Points, string Reason)
{
    internal OverrideRequest ToRequest() => new(Criterion, Points, Reason);
}
