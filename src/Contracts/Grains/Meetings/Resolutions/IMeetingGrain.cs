using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Resolutions;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Records the resolution that a ballot carried.</summary>
    [Alias("adopt-resolution")]
    Task<Outcome> AdoptResolution(Caller caller, AdoptResolutionRequest request);

    /// <summary>Gives a task: what, who, deadline, report when.</summary>
    [Alias("assign-task")]
    Task<Outcome> AssignTask(Caller caller, AssignTaskRequest request);

    /// <summary>Reports on a task.</summary>
    [Alias("report-task")]
    Task<Outcome> ReportTask(Caller caller, ReportTaskRequest request);
}
