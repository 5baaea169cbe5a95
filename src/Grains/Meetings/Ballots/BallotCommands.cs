using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Meetings.Ballots;

/// <summary>The wire's requests about ballots as orders.</summary>
internal static class BallotCommands
{
    public static OpenBallot ToCommand(this OpenBallotRequest request, Actor actor, bool electronicAllowed) => new(
        actor,
        request.Question,
        request.Form,
        request.Majority,
        request.ItemId,
        request.TellerIds ?? [],
        electronicAllowed,
        request.Subject,
        request.KnowsThatSmallReveals);

    public static CastVote ToCommand(this CastVoteRequest request, Actor actor) =>
        new(actor, request.BallotId, request.Choice, request.OtherOpinion);

    public static RecordPaperTally ToCommand(this RecordPaperTallyRequest request, Actor actor) => new(
        actor,
        request.BallotId,
        new Tally
        {
            For = request.For,
            Against = request.Against,
            Other = request.Other,
            Invalid = request.Invalid,
            OtherOpinions = request.OtherOpinions ?? [],
        },
        request.Issued,
        request.IsRecount);

    public static ReconcileBallot ToCommand(this ReconcileBallotRequest request, Actor actor) =>
        new(actor, request.BallotId, request.Source);

    public static CancelBallot ToCommand(this CancelBallotRequest request, Actor actor) =>
        new(actor, request.BallotId, request.Reason);
}
