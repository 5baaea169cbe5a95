using System.Collections.Frozen;

namespace ChiBo.Gateway.Dashboard;

/// <summary>
/// What of the dashboard is let through. Grains' states, reminders and the log name people and hold their votes: they are nobody's to
/// see here, whatever a package offers; nor is anything that is not named here.
/// </summary>
internal static class DashboardPaths
{
    private static readonly FrozenSet<string> Figures = new[]
    {
        "session", "version", "DashboardCounters", "ClusterStats", "HistoricalStats", "SiloProperties", "SiloStats", "SiloCounters",
        "SiloMetadata", "GrainStats", "TopGrainMethods", "GrainTypes", "LifecycleStages",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Withheld =
        new[] { "GrainState", "Reminders", "Trace" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a page is made of.</summary>
    private static readonly FrozenSet<string> Parts = new[]
    {
        ".html", ".js", ".mjs", ".css", ".map", ".ico", ".png", ".svg", ".woff", ".woff2", ".ttf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="below">The path below <c>/dashboard</c>.</param>
    public static bool Shows(PathString below)
    {
        var names = (below.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names is []
            || Figures.Contains(names[0])
            || (!Withheld.Contains(names[0]) && Parts.Contains(Path.GetExtension(names[^1])));
    }
}
