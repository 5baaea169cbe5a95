using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace ChiBo.Launcher.Proxy;

/// <summary>A gateway that could not be reached once gets no further request until a health check has found it well.</summary>
internal sealed class FirstFailurePolicy(IDestinationHealthUpdater health) : IPassiveHealthCheckPolicy
{
    public const string PolicyName = "FirstFailure";

    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    public string Name => PolicyName;

    public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
    {
        if (context.Features.Get<IForwarderErrorFeature>()?.Error is not ForwarderError.Request) return;
        var pause = cluster.Model.Config.HealthCheck?.Passive?.ReactivationPeriod ?? Usual;
        health.SetPassive(cluster, destination, DestinationHealth.Unhealthy, pause);
    }
}
