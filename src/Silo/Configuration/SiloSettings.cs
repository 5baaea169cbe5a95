using System.ComponentModel;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Silo.Configuration;

/// <summary>What a silo of a cluster must be told, section <c>Silo</c>.</summary>
public sealed class SiloSettings
{
    public const string Section = "Silo";

    [Description("Where this silo is reached. Without it: the pod's address in Kubernetes, elsewhere what the machine's name leads to.")]
    [IpAddress]
    public string? Address { get; set; }

    [Description("The port where other silos reach it.")]
    [Between(1, 65535)]
    public int SiloPort { get; set; } = 11111;

    [Description("The port where gateways reach it.")]
    [Between(1, 65535)]
    public int GatewayPort { get; set; } = 30000;

    [Description("A grain that nobody called for so long leaves memory; the next call reads it again.")]
    [Duration("00:02:00", "24:00:00")]
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    [Description("Whole states that its grains send to the other services in a second, all together; beyond that each sends later what is then newest.")]
    [Between(1, 100_000)]
    public int SnapshotsPerSecond { get; set; } = SnapshotPace.UsualPerSecond;

    /// <summary>Everything that the process may be told.</summary>
    public static ProcessSettings Process { get; } = new(
        "ChiBo.Silo",
        "Holds the grains: one for each meeting, cell, organisation, working group and bloc. Several make a cluster.",
        [
            KnownGroups.Database, KnownGroups.Bus, KnownGroups.Cluster, SettingGroup.Of<SiloSettings>(Section), SettingGroup.Of<PodSettings>(""),
            KnownGroups.Dashboard, KnownGroups.Demo, KnownGroups.Telemetry, KnownGroups.Log, KnownGroups.Stop, KnownGroups.Host,
        ]);
}
