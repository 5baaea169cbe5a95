using System.Diagnostics.Metrics;

namespace ChiBo.Grains.Kernel;

/// <summary>Counts what aggregates do; the ratio of the two is what sharing a write saves.</summary>
internal static class KernelMeter
{
    private static readonly Meter Meter = new("ChiBo.Grains");

    /// <summary>Orders that were carried out.</summary>
    public static readonly Counter<long> Orders = Meter.CreateCounter<long>("chibo.orders");

    /// <summary>Records that were stored.</summary>
    public static readonly Counter<long> Writes = Meter.CreateCounter<long>("chibo.record_writes");
}
