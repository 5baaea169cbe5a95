using System.Text.Json.Nodes;

namespace ChiBo.Evening.Systems;

/// <summary>What ChiBo says of itself.</summary>
/// <param name="Heap">Bytes of the managed heap.</param>
/// <param name="Allocated">Bytes allocated since the start.</param>
/// <param name="Orders">Carried out since the start.</param>
/// <param name="Writes">Records stored since the start.</param>
/// <param name="Commits">Transactions since the start: of the one SQLite writer, or on PostgreSQL those that stored records.</param>
internal sealed record Measures(long Heap, long Allocated, long Orders, long Writes, long Commits)
{
    /// <summary>Of several processes together.</summary>
    public static async Task<Measures> Read(ChiBoProcesses processes, bool collect = false)
    {
        var all = await Task.WhenAll(processes.Measured.Select(address => Read(address, collect)));
        return new Measures(
            all.Sum(m => m.Heap), all.Sum(m => m.Allocated), all.Sum(m => m.Orders), all.Sum(m => m.Writes), all.Sum(m => m.Commits));
    }

    private static async Task<Measures> Read(Uri program, bool collect)
    {
        using var http = new HttpClient { BaseAddress = program };
        var told = JsonNode.Parse(await http.GetStringAsync($"/measures?collect={(collect ? "true" : "false")}"))!;
        long Counter(string name) => told["counters"]![name]?.GetValue<long>() ?? 0;
        return new Measures(
            told["heap"]!.GetValue<long>(), told["allocated"]!.GetValue<long>(),
            Counter("chibo.orders"), Counter("chibo.record_writes"), told["commits"]?.GetValue<long>() ?? Counter("chibo.record_commits"));
    }

    /// <summary>Waits until nothing has been written for so many seconds: messages taken, rows projected, debts cleared.</summary>
    public static async Task<Measures> Quiet(ChiBoProcesses processes, int seconds)
    {
        var (last, since) = (await Read(processes), 0);
        while (since < seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            var now = await Read(processes);
            since = now.Writes == last.Writes && now.Commits == last.Commits ? since + 1 : 0;
            last = now;
        }

        return last;
    }
}
