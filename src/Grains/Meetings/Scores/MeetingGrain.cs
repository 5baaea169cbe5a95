using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Grains.Meetings.Scores;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public async Task<Outcome> ProposeSelfScore(Caller caller, ProposeSelfScoreRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await Edition()));

    public async Task<Outcome> AdoptSelfScore(Caller caller, AdoptSelfScoreRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await Edition()));

    public async Task<Outcome> SubmitObserverScore(Caller caller, SubmitObserverScoreRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await Edition()));

    public async Task<FixedScore?> FixObserverScore(Caller caller, string? sheetOf)
    {
        var outcome = await Execute(new FixObserverScore(caller.ToActor(), sheetOf));
        return new FixedScore(outcome, outcome.IsRefused ? null : Stored.ToVisited(Clock.GetUtcNow()));
    }

    public async Task<Outcome> ConfirmScore(Caller caller, ConfirmScoreRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await Edition()));

    public async Task<Outcome> OverrideCriterion(Caller caller, OverrideCriterionRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await Edition()));
}
