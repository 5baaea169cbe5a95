namespace Orleans.Configuration;

/// <summary>What this cluster and service are called.</summary>
public class ClusterOptions
{
    /// <summary>The cluster when none is named.</summary>
    public const string DefaultClusterId = "default";

    /// <summary>The service when none is named.</summary>
    public const string DefaultServiceId = "default";

    /// <summary>The cluster: one running deployment.</summary>
    public string ClusterId { get; set; } = DefaultClusterId;

    /// <summary>The service: what stored records belong to, over all deployments.</summary>
    public string ServiceId { get; set; } = DefaultServiceId;
}
