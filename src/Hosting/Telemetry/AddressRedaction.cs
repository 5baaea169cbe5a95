using System.Diagnostics;
using OpenTelemetry;

namespace ChiBo.Hosting.Telemetry;

/// <summary>Keeps out of traces what an address may hold: the address of a calendar feed is itself the secret.</summary>
internal sealed class AddressRedaction : BaseProcessor<Activity>
{
    private static readonly string[] Addresses = ["url.path", "url.query", "url.full", "http.url", "http.target"];

    public override void OnEnd(Activity data)
    {
        if (data.Kind is not ActivityKind.Server) return;
        foreach (var name in Addresses)
            if (data.GetTagItem(name) is not null) data.SetTag(name, null);
    }
}
