using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>Reports and the pulse of the evening.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ReportQueries
{
    public Reports GetReports() => new();

    /// <summary>Tonight in numbers, as far as the caller's scope reaches.</summary>
    public Task<Pulse> GetPulse([GlobalState] Caller caller, PulseReader pulse, DecisionClock clock,
        CancellationToken cancellation) =>
        pulse.Read(caller.Reach(), clock.GetUtcNow(), cancellation);
}
