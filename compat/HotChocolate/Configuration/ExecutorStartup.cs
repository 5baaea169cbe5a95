using HotChocolate.Execution;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Configuration;

/// <summary>Builds a schema before the application takes requests.</summary>
internal sealed class ExecutorStartup(
    RequestExecutors executors,
    string schemaName,
    Func<IRequestExecutor, CancellationToken, Task>? warmup) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var executor = executors.Get(schemaName);
        if (warmup is not null)
        {
            await warmup(executor, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
