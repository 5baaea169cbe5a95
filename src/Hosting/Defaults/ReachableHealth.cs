using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChiBo.Hosting.Defaults;

/// <summary>Whether something that the process cannot work without answers.</summary>
internal sealed class ReachableHealth(IServiceProvider services, Func<IServiceProvider, Task> reach) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await reach(services).WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "It does not answer.", fault);
        }
    }
}
