using ChiBo.Hosting.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChiBo.Hosting.Defaults;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(IDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Read(
                async connection =>
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "select version from chibo_database";
                    return await command.ExecuteScalarAsync(cancellationToken);
                },
                cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The database does not answer.", fault);
        }
    }
}
