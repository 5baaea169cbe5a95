using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>Starts and stops the silo with its process.</summary>
internal sealed class SiloHost(
    SiloLifecycle lifecycle, SiloRuntime runtime, GrainClasses classes, Dispatcher dispatcher, IdleCollector collector,
    IEnumerable<ILifecycleParticipant<ISiloLifecycle>> participants, IEnumerable<ClusteringRequest> clustering,
    IConfiguration? configuration = null) : IHostedService
{
    private bool started;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        RefuseWhatCompatIsNot();
        lifecycle.Subscribe<SiloHost>(ServiceLifecycleStage.BecomeActive, TakeCalls, StopGrains);
        foreach (var participant in participants)
        {
            participant.Participate(lifecycle);
        }

        try
        {
            await lifecycle.OnStart(cancellationToken);
        }
        catch
        {
            // what had started must not go on behind a host that never came up
            await lifecycle.OnStop(CancellationToken.None);
            throw;
        }

        started = true;
        runtime.Log.Started(runtime.SiloIdentity, classes.Count);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!started)
        {
            return;
        }

        started = false;
        await lifecycle.OnStop(cancellationToken);
        runtime.Log.Stopped(runtime.SiloIdentity, dispatcher.Count);
    }

    private static bool IsProduction(string? name) =>
        string.Equals(name, Environments.Production, StringComparison.OrdinalIgnoreCase);

    // A host that nobody gave an environment calls itself Production too: only one that was asked for counts.
    private void RefuseWhatCompatIsNot()
    {
        if (IsProduction(Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"))
            || IsProduction(Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"))
            || IsProduction(configuration?[HostDefaults.EnvironmentKey]))
        {
            throw OneSilo.NoProduction();
        }

        var asked = clustering.LastOrDefault() ?? throw new OrleansConfigurationException(
            "No clustering is set up: call UseLocalhostClustering on the silo.");
        if (asked.Refused is { } refused)
        {
            throw OneSilo.NoClustering(refused);
        }
    }

    private Task TakeCalls(CancellationToken token)
    {
        dispatcher.Open();
        collector.Start();
        return Task.CompletedTask;
    }

    private async Task StopGrains(CancellationToken token)
    {
        collector.Stop();
        dispatcher.BeginStop();
        var why = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo stops.");
        try
        {
            // grains that step down may wake others
            while (dispatcher.Activations.ToList() is { Count: > 0 } left)
            {
                await Task.WhenAll(left.Select(activation => activation.DeactivateAsync(why, token))).WaitAsync(token);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // the host's patience is over; what is still busy is reported by its number
        }

        dispatcher.Close();
    }
}
