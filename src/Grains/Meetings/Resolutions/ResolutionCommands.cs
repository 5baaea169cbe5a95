using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Grains.Meetings.Resolutions;

/// <summary>The wire's requests about resolution and tasks as orders.</summary>
internal static class ResolutionCommands
{
    public static AdoptResolution ToCommand(this AdoptResolutionRequest request, Actor actor) =>
        new(actor, request.Number, request.BallotId, request.LastMonth, request.NextMonth, request.Assignment);

    public static AssignTask ToCommand(this AssignTaskRequest request, Actor actor) =>
        new(actor, request.What, request.AssigneeIds ?? [], request.DueOn, request.ReportOn);

    public static ReportTask ToCommand(this ReportTaskRequest request, Actor actor) =>
        new(actor, request.TaskId, request.Result, request.IsDone);
}
