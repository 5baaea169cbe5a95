using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>The wire's requests about scores as orders.</summary>
internal static class ScoreCommands
{
    public static ProposeSelfScore ToCommand(this ProposeSelfScoreRequest request, Actor actor, Rubric rubric) =>
        new(actor, Given(request.Judgements, request.Overrides), rubric);

    public static AdoptSelfScore ToCommand(this AdoptSelfScoreRequest request, Actor actor, Rubric rubric) =>
        new(actor, request.BallotId, request.ToCount(), rubric);

    public static SubmitObserverScore ToCommand(this SubmitObserverScoreRequest request, Actor actor, Rubric rubric) =>
        new(actor, Given(request.Judgements, request.Overrides), request.Remarks, request.Recommendations, rubric);

    public static ConfirmScore ToCommand(this ConfirmScoreRequest request, Actor actor, Rubric rubric) =>
        new(actor, Given(request.Corrections, request.Overrides), request.Reason, rubric);

    public static OverrideCriterion ToCommand(this OverrideCriterionRequest request, Actor actor, Rubric rubric) =>
        new(actor, request.Side, new CriterionOverride(request.Criterion, request.Points, request.Reason), rubric);

    private static GivenScore Given(
        ImmutableArray<JudgementRequest>? judgements, ImmutableArray<OverrideRequest>? overrides) => new()
    {
        Judgements = [.. (judgements ?? []).Select(j => new Judgement(j.Criterion, j.Points))],
        Overrides = [.. (overrides ?? []).Select(o => new CriterionOverride(o.Criterion, o.Points, o.Reason))],
    };

    private static Tally? ToCount(this AdoptSelfScoreRequest request) => request.For is { } votes
        ? new Tally { For = votes, Against = request.Against ?? 0, Other = request.Other ?? 0 }
        : null;
}
