using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Grains.Meetings.Ballots;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public async Task<Outcome> OpenBallot(Caller caller, OpenBallotRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await _sources.AllowsElectronicBallots(Path)));

    public Task<VoteReceipt> CastVote(Caller caller, CastVoteRequest request) =>
        Vote(request.ToCommand(caller.ToActor()));

    public Task<Outcome> RecordPaperTally(Caller caller, RecordPaperTallyRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ReconcileBallot(Caller caller, ReconcileBallotRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> CloseBallot(Caller caller, CloseBallotRequest request) =>
        Close(caller.ToActor(), request.BallotId);

    public Task<Outcome> CancelBallot(Caller caller, CancelBallotRequest request) =>
        Cancel(request.ToCommand(caller.ToActor()));
}
