using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Configuration;

/// <summary>
/// Says at the start of a process that it runs on this stand-in instead of the real package, wherever it runs, Production
/// included.
/// </summary>
internal sealed partial class StandInNotice(ILoggerFactory logs) : IHostedService
{
    /// <summary>The category of the line: one that hosts of ChiBo show.</summary>
    public const string Category = "ChiBo.Compat.HotChocolate";

    /// <summary>Registers the notice, once however often it is asked for.</summary>
    public static void Add(IServiceCollection services) =>
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StandInNotice>());

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Notice(logs.CreateLogger(Category));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Information, "This process runs on compat/HotChocolate, ChiBo's own subset of HotChocolate, instead of the package")]
    private static partial void Notice(ILogger log);
}
