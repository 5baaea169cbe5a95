using ChiBo.Gateway;
using ChiBo.Hosting.Configuration;

namespace ChiBo.Standalone.Options;

/// <summary>What the environment may tell Standalone, beside its command line. The demo sets what it needs by itself.</summary>
internal static class StandaloneSettings
{
    public static ProcessSettings Process { get; } = new(
        "ChiBo.Standalone",
        "Everything in one process on one SQLite file, for a demo or one small bloc. Data, port and demo are said on its command "
        + "line; it makes its own folders and its calendar key.",
        [
            KnownGroups.BusOfOneProcess, .. GatewaySettings.OfOneProcess, KnownGroups.Telemetry, KnownGroups.Log, KnownGroups.Stop,
        ]);
}
