using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Resolutions;

/// <summary>Orders about what was resolved and who does it.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ResolutionMutations
{
    /// <summary>
    /// Records the resolution that a ballot carried, in its three parts; by whoever leads and the minutes taker.
    /// </summary>
    /// <param name="input">Number, ballot and parts of the resolution.</param>
    [ChecksInput]
    public Task<MeetingPayload> AdoptResolution(AdoptResolutionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AdoptResolution(caller, new AdoptResolutionRequest(
            input.Number, input.BallotId, input.LastMonth, input.NextMonth, input.Assignment)));

    /// <summary>
    /// Gives a task with a last day; by whoever leads and the minutes taker. Open ones are carried into the next month.
    /// </summary>
    /// <param name="input">What, who, by when, and when it is reported.</param>
    [ChecksInput]
    public Task<MeetingPayload> AssignTask(AssignTaskInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssignTask(
            caller, new AssignTaskRequest(input.What, input.DueOn, input.AssigneeIds.OrNull(), input.ReportOn)));

    /// <summary>Says how a task stands; by those who have it and whoever leads.</summary>
    /// <param name="input">The task, the result, and whether it is done.</param>
    [ChecksInput]
    public Task<MeetingPayload> ReportTask(ReportTaskInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ReportTask(caller, new ReportTaskRequest(input.TaskId, input.Result, input.IsDone)));
}
