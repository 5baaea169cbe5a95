using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>Orders about votes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class BallotMutations
{
    [ChecksInput]
    public Task<MeetingPayload> OpenBallot(OpenBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.OpenBallot(caller, new OpenBallotRequest(
            input.Question, input.Form, input.Majority, input.ItemId, input.TellerIds.OrNull(), input.Subject,
            input.KnowsThatSmallReveals)));

    /// <summary>
    /// Casts the caller's vote. A second vote is refused with `ballot.already-voted`; the same vote sent again under the
    /// same Idempotency-Key is answered as the first was.
    /// </summary>
    [ChecksInput]
    public async Task<CastVotePayload> CastVote(CastVoteInput input, IResolverContext context)
    {
        var (caller, vote) = (context.Orderer(), new CastVoteRequest(input.BallotId, input.Choice, input.OtherOpinion));
        return new(input.MeetingId, context.Grains().FindMeeting(input.MeetingId) is { } meeting
            ? await OnceMore.Order(caller, () => meeting.CastVote(caller, vote), context.RequestAborted)
            : new VoteReceipt(Orders.NotFound));
    }

    [ChecksInput]
    public Task<MeetingPayload> RecordPaperTally(RecordPaperTallyInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.RecordPaperTally(caller, new RecordPaperTallyRequest(
            input.BallotId, input.For, input.Against, input.Other, input.Invalid, input.Issued,
                input.OtherOpinions.OrNull(), input.IsRecount)));

    [ChecksInput]
    public Task<MeetingPayload> ReconcileBallot(ReconcileBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ReconcileBallot(caller, new ReconcileBallotRequest(input.BallotId, input.Source)));

    [ChecksInput]
    public Task<MeetingPayload> CloseBallot(CloseBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CloseBallot(caller, new CloseBallotRequest(input.BallotId)));

    [ChecksInput]
    public Task<MeetingPayload> CancelBallot(CancelBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CancelBallot(caller, new CancelBallotRequest(input.BallotId, input.Reason)));
}
