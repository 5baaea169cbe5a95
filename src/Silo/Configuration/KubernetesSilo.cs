using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo in a pod of Kubernetes.</summary>
public static class KubernetesSilo
{
    /// <summary>
    /// The silo bears its pod's name, and follows the pods with its labels: a silo whose pod is gone is declared dead
    /// without waiting for it to miss its probes. It deletes no pod: a StatefulSet gives the next pod the same name, and a silo
    /// that is declared dead late would take its successor with it.
    /// </summary>
    /// <exception cref="OrleansConfigurationException">The pod's labels name another cluster.</exception>
    public static ISiloBuilder UsePod(this ISiloBuilder silo, PodSettings pod, string cluster)
    {
        if (pod.ClusterId is { Length: > 0 } labelled && labelled != cluster)
            throw new OrleansConfigurationException(
                $"ORLEANS_CLUSTER_ID (the pod's label orleans/clusterId) is {labelled}, but Cluster__Id is {cluster}: gateways would not find this silo.");
        return silo.UseKubernetesHosting();
    }
}
