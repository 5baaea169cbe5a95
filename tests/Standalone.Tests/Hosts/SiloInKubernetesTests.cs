using System.Net;
using ChiBo.Silo.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;

namespace ChiBo.Standalone.Tests.Hosts;

/// <summary>A silo that Kubernetes tells of its pod bears the pod's name and address, and follows the pods of its cluster.</summary>
public sealed class SiloInKubernetesTests
{
    private static readonly (string Name, string Value)[] Pod =
    [
        ("POD_NAME", "silo-2"), ("POD_NAMESPACE", "chibo"), ("POD_IP", "10.1.2.3"), ("ORLEANS_SERVICE_ID", "chibo"),
        ("ORLEANS_CLUSTER_ID", "chibo"),
    ];

    [Fact]
    public void It_is_known_by_its_pod_and_follows_the_others()
    {
        // the package reads the environment itself
        foreach (var (name, value) in Pod) Environment.SetEnvironmentVariable(name, value);
        try
        {
            var builder = Builder([.. Pod, ("KUBERNETES_SERVICE_HOST", "10.0.0.1")]);
            Follows(builder).ShouldBeTrue();
            using var app = (IDisposable)builder.Build();
            var services = ((WebApplication)app).Services;
            services.GetRequiredService<IOptions<SiloOptions>>().Value.SiloName.ShouldBe("silo-2");
            services.GetRequiredService<IOptions<ClusterOptions>>().Value.ClusterId.ShouldBe("chibo");
            var endpoints = services.GetRequiredService<IOptions<EndpointOptions>>().Value;
            endpoints.AdvertisedIPAddress.ShouldBe(IPAddress.Parse("10.1.2.3"));
            endpoints.SiloListeningEndpoint.ShouldBe(new IPEndPoint(IPAddress.Any, 11111));
            endpoints.GatewayListeningEndpoint.ShouldBe(new IPEndPoint(IPAddress.Any, 30000));
        }
        finally
        {
            foreach (var (name, _) in Pod) Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Fact]
    public void Control_outside_Kubernetes_or_without_its_pod_it_follows_nobody()
    {
        Follows(Builder(Pod)).ShouldBeFalse();
        Follows(Builder(("KUBERNETES_SERVICE_HOST", "10.0.0.1"))).ShouldBeFalse();
    }

    [Fact]
    public void A_pod_whose_label_names_another_cluster_is_refused() =>
        Should.Throw<OrleansConfigurationException>(
                () => Builder([.. Pod[..4], ("ORLEANS_CLUSTER_ID", "other"), ("KUBERNETES_SERVICE_HOST", "10.0.0.1")]))
            .Message.ShouldContain("orleans/clusterId");

    private static bool Follows(WebApplicationBuilder builder) =>
        builder.Services.Any(s => s.ServiceType.Name == "KubernetesClusterAgent" || s.ImplementationType?.Name == "KubernetesClusterAgent");

    private static WebApplicationBuilder Builder(params (string Name, string Value)[] told)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            [new("ConnectionStrings:ChiBo", "Host=127.0.0.1;Port=1;Database=chibo;Username=chibo"), .. told.Select(t => KeyValuePair.Create<string, string?>(t.Name, t.Value))]);
        builder.UseOrleans(silo => silo.UseCluster(builder.Configuration));
        return builder;
    }
}
