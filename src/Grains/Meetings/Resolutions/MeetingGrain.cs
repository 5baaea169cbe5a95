using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Grains.Meetings.Resolutions;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public Task<Outcome> AdoptResolution(Caller caller, AdoptResolutionRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AssignTask(Caller caller, AssignTaskRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ReportTask(Caller caller, ReportTaskRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
