using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>What people judge, and what they set against the evidence.</summary>
[GenerateSerializer, Immutable, Alias("meetings.propose-self-score")]
public sealed record ProposeSelfScoreRequest(
    [property: Id(0)] ImmutableArray<JudgementRequest> Judgements,
    [property: Id(1)] ImmutableArray<OverrideRequest>? Overrides = null);

/// <summary>The vote on the proposal: a ballot, or the numbers of a show of hands.</summary>
[GenerateSerializer, Immutable, Alias("meetings.adopt-self-score")]
public sealed record AdoptSelfScoreRequest(
    [property: Id(0)] string? BallotId = null,
    [property: Id(1)] int? For = null,
    [property: Id(2)] int? Against = null,
    [property: Id(3)] int? Other = null);

/// <summary>The score of the working group.</summary>
[GenerateSerializer, Immutable, Alias("meetings.submit-observer-score")]
public sealed record SubmitObserverScoreRequest(
    [property: Id(0)] ImmutableArray<JudgementRequest> Judgements,
    [property: Id(1)] ImmutableArray<OverrideRequest>? Overrides = null,
    [property: Id(2)] string? Remarks = null,
    [property: Id(3)] string? Recommendations = null);

/// <summary>What the superior changes; nothing to confirm as it is.</summary>
/// <param name="Reason">Needed when a judgement is corrected.</param>
[GenerateSerializer, Immutable, Alias("meetings.confirm-score")]
public sealed record ConfirmScoreRequest(
    [property: Id(0)] ImmutableArray<JudgementRequest>? Corrections = null,
    [property: Id(1)] ImmutableArray<OverrideRequest>? Overrides = null,
    [property: Id(2)] string? Reason = null);

/// <summary>Other points for one computed criterion.</summary>
[GenerateSerializer, Immutable, Alias("meetings.override-criterion")]
public sealed record OverrideCriterionRequest(
    [property: Id(0)] ScoreSide Side,
    [property: Id(1)] string Criterion,
    [property: Id(2)] decimal Points,
    [property: Id(3)] string Reason);

/// <summary>Points that people give.</summary>
[GenerateSerializer, Immutable, Alias("meetings.judgement")]
public sealed record JudgementRequest([property: Id(0)] string Criterion, [property: Id(1)] decimal Points);

/// <summary>Points in place of what the evidence says.</summary>
[GenerateSerializer, Immutable, Alias("meetings.override")]
public sealed record OverrideRequest(
    [property: Id(0)] string Criterion,
    [property: Id(1)] decimal Points,
    [property: Id(2)] string Reason);
