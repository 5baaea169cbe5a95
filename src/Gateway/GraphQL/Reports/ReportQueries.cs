using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>Reports, and what goes on tonight.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ReportQueries
{
    /// <summary>What report clients ask for; everything within the caller's scope.</summary>
    public Reports GetReports() => new();

    /// <summary>How the caller's scope is doing today, in numbers.</summary>
    public Task<Pulse> GetPulse([GlobalState] Caller caller, PulseReader pulse, TimeProvider clock, CancellationToken cancellation) =>
        pulse.Read(caller.Reach(), clock.GetUtcNow(), cancellation);
}
