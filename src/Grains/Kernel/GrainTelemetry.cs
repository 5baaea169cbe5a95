using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// What the kernel lets be measured: orders, writes and what the bus takes. It costs nothing while nobody listens. Kinds of orders
/// and of aggregates are named, never a person, a vote or a text.
/// </summary>
internal static class GrainTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    private const string Name = "ChiBo.Grains";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Orders =
        Meter.CreateHistogram<double>("chibo.order.duration", "s", "From an order's arrival until it is stored or refused.");

    private static readonly Histogram<double> Stores = Meter.CreateHistogram<double>("chibo.store.duration", "s", "One write of a record.");

    private static readonly Histogram<int> Batches = Meter.CreateHistogram<int>("chibo.store.orders", "{order}", "Orders that one write held.");

    private static readonly Counter<long> StoreFailures = Meter.CreateCounter<long>("chibo.store.failures", "{write}", "Writes that failed.");

    private static readonly Counter<long> OutboxFailures =
        Meter.CreateCounter<long>("chibo.outbox.failures", "{attempt}", "Attempts to publish that the bus did not take.");

    public static Activity? BeginOrder(string order) => Spans.StartActivity(order);

    public static void EndOrder(Activity? span, string order, long startedAt, string outcome)
    {
        span?.SetTag("chibo.outcome", outcome);
        if (outcome == "fault") span?.SetStatus(ActivityStatusCode.Error);
        if (Orders.Enabled)
            Orders.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds, new("order", order), new("outcome", outcome));
    }

    /// <summary>A write belongs to the trace of its first order and is linked to those of the others.</summary>
    public static Activity? BeginStore(List<ActivityContext> orders, string aggregate)
    {
        Batches.Record(orders.Count, new KeyValuePair<string, object?>("aggregate", aggregate));
        if (!Spans.HasListeners()) return null;
        var first = orders.Count > 0 ? orders[0] : default;
        return Spans.StartActivity(
            "store", ActivityKind.Internal, first, [new("chibo.aggregate", aggregate)],
            orders.Skip(1).Where(o => o != default).Select(o => new ActivityLink(o)));
    }

    public static void EndStore(Activity? span, string aggregate, long startedAt, bool isStored)
    {
        Stores.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds, new KeyValuePair<string, object?>("aggregate", aggregate));
        if (isStored) return;
        span?.SetStatus(ActivityStatusCode.Error);
        StoreFailures.Add(1, new KeyValuePair<string, object?>("aggregate", aggregate));
    }

    /// <summary>What is published belongs to the trace of the write that it follows.</summary>
    public static Activity? BeginPublish(ActivityContext cause) =>
        cause == default ? null : Spans.StartActivity("outbox", ActivityKind.Internal, cause);

    public static void NotPublished() => OutboxFailures.Add(1);
}
