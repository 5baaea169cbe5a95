using System.Text.Json;

namespace ChiBo.Evening.Results;

/// <summary>The measures as JSON.</summary>
internal static class Facts
{
    public static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static object Of(IReadOnlyList<EveningResult> evenings, Footprint footprint) => new
    {
        Evenings = evenings.Select(e => new
        {
            e.Connections, e.Load, e.Events, e.Rounds, e.Votes, e.All,
            Kinds = e.Kinds.Append(e.Plain).Where(k => k.Count > 0).Select(k => new
            {
                k.Kind, k.Count, k.Refused, k.Failed, k.PerSecond, P50 = k.Quantile(0.5), P95 = k.Quantile(0.95),
                P99 = k.Quantile(0.99), Max = k.Quantile(1),
            }),
        }),
        Footprint = footprint,
    };
}
