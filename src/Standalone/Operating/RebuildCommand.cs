using System.Diagnostics;
using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Standalone.Operating;

/// <summary>
/// <c>./chibo rebuild</c>: asks a running ChiBo to fill projections again and shows how far it has come. Stopping it stops
/// nothing; asked again it shows the one that is under way, and begins anew one that was cut off.
/// </summary>
internal sealed class RebuildCommand(OperatorClient client, TextWriter output)
{
    private const string Start =
        "mutation($p: Projection!) { startRebuild(input: { projection: $p }) { errors { message } rebuild { startedAt } } }";

    private const string Progress = "{ rebuilds { projection startedAt total done finishedAt } }";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Without progress for so long, it is begun anew.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public async Task Run(IEnumerable<string> projections)
    {
        foreach (var projection in projections) await Run(projection.ToUpperInvariant(), projection);
    }

    private async Task Run(string projection, string title)
    {
        var startedAt = await Begin(projection);
        ProgressBar? bar = null;
        var (shown, since) = (0, Stopwatch.GetTimestamp());
        while (true)
        {
            var rebuild = (await client.Ask(Progress))["rebuilds"]!.AsArray()
                .First(r => r!["projection"]!.GetValue<string>() == projection && r["startedAt"]!.GetValue<string>() == startedAt)!;
            var (total, done) = (rebuild["total"]!.GetValue<int>(), rebuild["done"]!.GetValue<int>());
            if (total > 0) bar ??= new ProgressBar($"Dựng lại {title}", total, output);
            if (done > shown) since = Stopwatch.GetTimestamp();
            for (; shown < done; shown++) bar?.Step();
            if (rebuild["finishedAt"] is not null) return;
            if (Stopwatch.GetElapsedTime(since) > Patience)
            {
                startedAt = await Begin(projection);
                (bar, shown, since) = (null, 0, Stopwatch.GetTimestamp());
            }

            await Task.Delay(Look);
        }
    }

    private async Task<string> Begin(string projection)
    {
        var answer = (await client.Ask(Start, new JsonObject { ["p"] = projection }))["startRebuild"]!;
        return answer["errors"]!.AsArray() is [{ } error, ..]
            ? throw new OperatorRefusedException(error["message"]!.GetValue<string>())
            : answer["rebuild"]!["startedAt"]!.GetValue<string>();
    }
}
