using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Scores;

/// <summary>Orders about the score of a meeting.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ScoreMutations
{
    /// <summary>
    /// Fills the cell's own sheet from evidence and judgements, again to correct it; by those who prepare.
    /// </summary>
    /// <param name="input">Judgements, and what is set against the evidence.</param>
    [ChecksInput]
    public Task<MeetingPayload> ProposeSelfScore(ProposeSelfScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ProposeSelfScore(caller, new ProposeSelfScoreRequest(
            input.Judgements.Each(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()))));

    /// <summary>
    /// Records that the meeting voted for its own score, by more than half of those entitled; it stands then.
    /// </summary>
    /// <param name="input">The ballot, or the numbers of a show of hands.</param>
    [ChecksInput]
    public Task<MeetingPayload> AdoptSelfScore(AdoptSelfScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AdoptSelfScore(
            caller, new AdoptSelfScoreRequest(input.BallotId, input.For, input.Against, input.Other)));

    /// <summary>
    /// Gives the visitor's own sheet, again to correct it until the lead submits the visit; by visitors who were
    /// present.
    /// </summary>
    /// <param name="input">Judgements, overrides, remarks and recommendations.</param>
    [ChecksInput]
    public Task<MeetingPayload> SubmitObserverScore(SubmitObserverScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.SubmitObserverScore(
            caller,
            new SubmitObserverScoreRequest(
                input.Judgements.Each(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()),
                input.Remarks, input.Recommendations)));

    /// <summary>
    /// Confirms or corrects the score after the close, after which it stands; by the committees above the cell, or the
    /// visitors' lead who was present.
    /// </summary>
    /// <param name="input">What is changed, and why; nothing to confirm as it is.</param>
    [ChecksInput]
    public Task<MeetingPayload> ConfirmScore(ConfirmScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConfirmScore(caller, new ConfirmScoreRequest(
            input.Corrections.EachOrNull(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()),
                input.Reason)));

    /// <summary>Sets one computed criterion to other points, with a reason, on the sheet of one side.</summary>
    /// <param name="input">The side, the criterion, the points and the reason.</param>
    [ChecksInput]
    public Task<MeetingPayload> OverrideCriterion(OverrideCriterionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.OverrideCriterion(
            caller, new OverrideCriterionRequest(input.Side, input.Criterion, input.Points, input.Reason)));
}
