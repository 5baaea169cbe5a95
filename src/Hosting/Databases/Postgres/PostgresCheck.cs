using Microsoft.Extensions.Hosting;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>A database of another format ends the process at its start.</summary>
internal sealed class PostgresCheck(PostgresDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.Check(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
