using System.ComponentModel;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Silo.Configuration;

/// <summary>What Kubernetes tells a silo of the pod that it runs in. Elsewhere none of it is given.</summary>
public sealed class PodSettings
{
    /// <summary>Kubernetes gives every container of every pod this variable.</summary>
    private const string KubernetesHost = "KUBERNETES_SERVICE_HOST";

    [Description("In Kubernetes: the pod's name, which the silo bears. With it the silo follows the pods of its cluster: one whose pod is deleted is declared dead at once. Needs the right to get, list and watch pods.")]
    [ConfigurationKeyName("POD_NAME")]
    public string? Name { get; set; }

    [Description("In Kubernetes: the namespace of the pods.")]
    [ConfigurationKeyName("POD_NAMESPACE")]
    public string? Namespace { get; set; }

    [Description("In Kubernetes: the pod's address, where the silo is reached unless `Silo__Address` says otherwise.")]
    [ConfigurationKeyName("POD_IP"), IpAddress]
    public string? Ip { get; set; }

    [Description("In Kubernetes: the pod's label `orleans/serviceId`.")]
    [ConfigurationKeyName("ORLEANS_SERVICE_ID"), Choice(ClusterSettings.ServiceId)]
    public string? ServiceId { get; set; }

    [Description("In Kubernetes: the pod's label `orleans/clusterId`, the same as `Cluster__Id`.")]
    [ConfigurationKeyName("ORLEANS_CLUSTER_ID")]
    public string? ClusterId { get; set; }

    /// <summary>The pod that the process runs in; null outside Kubernetes, and where it is not told of its pod.</summary>
    public static PodSettings? Of(IConfiguration configuration) =>
        configuration[KubernetesHost] is { Length: > 0 } && configuration.Get<PodSettings>() is { Name.Length: > 0 } pod ? pod : null;
}
