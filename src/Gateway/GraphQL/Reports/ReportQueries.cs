using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>Reports and the pulse of the evening.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ReportQueries
{
    /// <summary>
    /// What people ask for month by month: sheets, statistics and comparisons over the caller's scope.
    /// </summary>
    public Reports GetReports() => new();

    /// <summary>What goes on today in the caller's scope, in numbers.</summary>
    public Task<Pulse> GetPulse([GlobalState] Caller caller, PulseReader pulse, DecisionClock clock,
        CancellationToken cancellation) =>
        pulse.Read(caller.Reach(), clock.GetUtcNow(), cancellation);
}
