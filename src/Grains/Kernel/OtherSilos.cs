using Orleans.Runtime;

namespace ChiBo.Grains.Kernel;

/// <summary>The silos of the cluster to which an activation of this one can move.</summary>
public sealed class OtherSilos(IClusterMembershipService membership, ILocalSiloDetails local)
{
    /// <summary>
    /// The silo that started last among the others that serve, since a rolling upgrade stops the older ones next; null when
    /// there is no other.
    /// </summary>
    public SiloAddress? FindYoungest() => membership.CurrentSnapshot.Members.Values
        .Where(m => m.Status == SiloStatus.Active && !m.SiloAddress.Equals(local.SiloAddress))
        .Select(m => m.SiloAddress)
        .MaxBy(s => s.Generation);
}
