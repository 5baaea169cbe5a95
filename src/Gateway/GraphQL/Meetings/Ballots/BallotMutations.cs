using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>Orders about votes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class BallotMutations
{
    /// <summary>Puts a question to the vote and freezes electorate and presence; by whoever leads.</summary>
    /// <param name="input">The question, and how it is voted on.</param>
    [ChecksInput]
    public Task<MeetingPayload> OpenBallot(OpenBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.OpenBallot(caller, new OpenBallotRequest(
            input.Question, input.Form, input.Majority, input.ItemId, input.TellerIds.OrNull(), input.Subject,
            input.KnowsThatSmallReveals)));

    /// <summary>
    /// Casts the caller's vote, which stands: a repeat is refused with <c>ballot.already-voted</c>. By full members who
    /// were in the room when the ballot opened.
    /// </summary>
    /// <param name="input">The ballot and the choice.</param>
    [ChecksInput]
    public async Task<CastVotePayload> CastVote(CastVoteInput input, IResolverContext context)
    {
        var (caller, vote) = (context.Orderer(), new CastVoteRequest(input.BallotId, input.Choice, input.OtherOpinion));
        return new(input.MeetingId, context.Grains().FindMeeting(input.MeetingId) is { } meeting
            ? await OnceMore.Order(caller, () => meeting.CastVote(caller, vote), context.RequestAborted)
            : new VoteReceipt(Orders.NotFound));
    }

    /// <summary>Records what tellers counted, papers or hands; by the ballot's tellers and those who write.</summary>
    /// <param name="input">The ballot and its numbers.</param>
    [ChecksInput]
    public Task<MeetingPayload> RecordPaperTally(RecordPaperTallyInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.RecordPaperTally(caller, new RecordPaperTallyRequest(
            input.BallotId, input.For, input.Against, input.Other, input.Invalid, input.Issued,
                input.OtherOpinions.OrNull(), input.IsRecount)));

    /// <summary>Fixes which of two counts of a show of hands stands; by whoever leads.</summary>
    /// <param name="input">The ballot and the count.</param>
    [ChecksInput]
    public Task<MeetingPayload> ReconcileBallot(ReconcileBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ReconcileBallot(caller, new ReconcileBallotRequest(input.BallotId, input.Source)));

    /// <summary>
    /// Ends a vote: the totals of this moment stand. By whoever leads; a paper ballot needs its count first.
    /// </summary>
    /// <param name="input">The meeting and the ballot.</param>
    [ChecksInput]
    public Task<MeetingPayload> CloseBallot(CloseBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CloseBallot(caller, new CloseBallotRequest(input.BallotId)));

    /// <summary>Breaks a vote off, so that no choice is kept; by whoever leads.</summary>
    /// <param name="input">The ballot and the reason.</param>
    [ChecksInput]
    public Task<MeetingPayload> CancelBallot(CancelBallotInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CancelBallot(caller, new CancelBallotRequest(input.BallotId, input.Reason)));
}
