using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A working group of the bloc, and its visits.</summary>
[Alias("chibo.working-group")]
public interface IWorkingGroupGrain : IAggregateGrain
{
    [Alias("register")]
    Task<Outcome> Register(Caller caller, WorkingGroupRequest request);

    /// <summary>Gives it another name, lead or members: all of them as they shall be.</summary>
    [Alias("change")]
    Task<Outcome> Change(Caller caller, WorkingGroupRequest request);

    /// <summary>Plans a visit. May be repeated until it is in the cell's book.</summary>
    [Alias("plan-visit")]
    Task<Outcome> PlanVisit(Caller caller, PlanVisitRequest request);

    /// <summary>Says who attends and scores; replaces those named before. The meeting hears of it.</summary>
    [Alias("assign-visitors")]
    Task<Outcome> AssignVisitors(Caller caller, AssignVisitorsRequest request);

    /// <summary>Calls a visit off, with a reason.</summary>
    [Alias("cancel-visit")]
    Task<Outcome> CancelVisit(Caller caller, CancelVisitRequest request);

    /// <summary>The lead submits. May be repeated until it is stored.</summary>
    [Alias("submit-visit")]
    Task<Outcome> SubmitVisit(Caller caller, SubmitVisitRequest request);

    /// <summary>The cell answers.</summary>
    [Alias("answer-visit")]
    Task<Outcome> AnswerVisit(Caller caller, AnswerVisitRequest request);

    /// <summary>Null when the group is not there for the caller.</summary>
    [Alias("view")]
    Task<WorkingGroupView?> View(Caller caller);

    /// <summary>One visit; null when it is not there for the caller.</summary>
    [Alias("visit")]
    Task<VisitView?> GetVisit(Caller caller, string visitId);

    /// <summary>The visit of a cell in a month that was not called off.</summary>
    [Alias("visit-of")]
    Task<VisitView?> FindVisit(Caller caller, PlanVisitRequest where);

    /// <summary>For the meeting: who attends. Only the platform.</summary>
    [Alias("visitors-of")]
    Task<VisitorsView?> VisitorsOf(Caller caller, string visitId);

    /// <summary>
    /// For another group: where these members go in a month, of visits that are not over. Only the platform.
    /// </summary>
    [Alias("engagements")]
    Task<ImmutableArray<EngagementView>> Engagements(Caller caller, EngagementsRequest request);
}
