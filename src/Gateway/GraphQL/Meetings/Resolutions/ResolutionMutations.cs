using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Resolutions;

/// <summary>Orders about what was resolved and who does it.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ResolutionMutations
{
    [ChecksInput]
    public Task<MeetingPayload> AdoptResolution(AdoptResolutionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AdoptResolution(caller, new AdoptResolutionRequest(
            input.Number, input.BallotId, input.LastMonth, input.NextMonth, input.Assignment)));

    [ChecksInput]
    public Task<MeetingPayload> AssignTask(AssignTaskInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssignTask(
            caller, new AssignTaskRequest(input.What, input.DueOn, input.AssigneeIds.OrNull(), input.ReportOn)));

    [ChecksInput]
    public Task<MeetingPayload> ReportTask(ReportTaskInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ReportTask(caller, new ReportTaskRequest(input.TaskId, input.Result, input.IsDone)));
}
