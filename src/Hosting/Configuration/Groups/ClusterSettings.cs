using System.ComponentModel;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>Which silos belong together, section <c>Cluster</c>.</summary>
public sealed class ClusterSettings
{
    public const string Section = "Cluster";

    /// <summary>Stored records bear it: it never changes.</summary>
    public const string ServiceId = "chibo";

    [Description("The cluster: silos and gateways of one deployment say the same.")]
    public string Id { get; set; } = "chibo";
}
