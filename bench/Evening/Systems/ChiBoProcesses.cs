using System.Text.Json.Nodes;

namespace ChiBo.Evening.Systems;

/// <summary>The processes that ChiBo consists of: Standalone alone, or those of a cluster with their launcher, which is the proxy.</summary>
/// <param name="Ids">All of them.</param>
/// <param name="Measured">Those that say what they have counted: Standalone, or silos and gateways.</param>
internal sealed record ChiBoProcesses(IReadOnlyList<int> Ids, IReadOnlyList<Uri> Measured)
{
    private static readonly string[] Counting = ["Silo", "Gateway"];

    public static ChiBoProcesses Of(ChiBoProgram standalone) => new([standalone.Id], [standalone.Address]);

    /// <summary>As the launcher says at <c>/cluster</c>.</summary>
    public static async Task<ChiBoProcesses> OfCluster(ChiBoProgram launcher)
    {
        using var http = new HttpClient { BaseAddress = launcher.Address };
        var parts = JsonNode.Parse(await http.GetStringAsync("/cluster"))!["parts"]!.AsArray();
        return new ChiBoProcesses(
            [launcher.Id, .. parts.Select(p => (int)p!["process"]!)],
            [.. parts.Where(p => Counting.Contains((string?)p!["program"])).Select(p => new Uri((string)p!["address"]!))]);
    }

    /// <summary>Seconds of processor that they have had.</summary>
    public double Seconds => Ids.Sum(ProcessUse.Seconds);

    /// <summary>The sum of the most memory that each has had at once, in bytes.</summary>
    public long PeakBytes => Ids.Sum(ProcessUse.PeakBytes);
}
