using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Scores;

/// <summary>Orders about the score of a meeting.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ScoreMutations
{
    [ChecksInput]
    public Task<MeetingPayload> ProposeSelfScore(ProposeSelfScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ProposeSelfScore(caller, new ProposeSelfScoreRequest(
            input.Judgements.Each(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()))));

    [ChecksInput]
    public Task<MeetingPayload> AdoptSelfScore(AdoptSelfScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AdoptSelfScore(
            caller, new AdoptSelfScoreRequest(input.BallotId, input.For, input.Against, input.Other)));

    [ChecksInput]
    public Task<MeetingPayload> SubmitObserverScore(SubmitObserverScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.SubmitObserverScore(
            caller,
            new SubmitObserverScoreRequest(
                input.Judgements.Each(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()),
                input.Remarks, input.Recommendations)));

    [ChecksInput]
    public Task<MeetingPayload> ConfirmScore(ConfirmScoreInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConfirmScore(caller, new ConfirmScoreRequest(
            input.Corrections.EachOrNull(j => j.ToRequest()), input.Overrides.EachOrNull(o => o.ToRequest()),
                input.Reason)));

    [ChecksInput]
    public Task<MeetingPayload> OverrideCriterion(OverrideCriterionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.OverrideCriterion(
            caller, new OverrideCriterionRequest(input.Side, input.Criterion, input.Points, input.Reason)));
}
