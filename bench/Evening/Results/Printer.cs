namespace ChiBo.Evening.Results;

/// <summary>Prints the measures as tables of Markdown.</summary>
internal static class Printer
{
    public static void Print(EveningResult evening, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"{evening.Connections} connections, {evening.Events:n0} changes told to screens, load average {evening.Load}");
        to.WriteLine();
        to.WriteLine($"| | number | refused | errors | /s | p50 ms | p95 ms | p99 ms | max ms |");
        to.WriteLine($"|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var kind in evening.Kinds) Print(kind, to);
        if (evening.Plain.Count > 0) Print(evening.Plain, to);
        to.WriteLine();
        foreach (var round in evening.Rounds)
            to.WriteLine($"votes/s {round.PerSecond:n0}, plain {round.PlainPerSecond:n0}: ratio {round.Ratio:0.00}; "
                + $"p99 {round.P99:0.0} ms, plain {round.PlainP99:0.0} ms");
        if (evening.Rounds.Count > 0)
        {
            double[] ratios = [.. evening.Rounds.Select(r => r.Ratio).Order()];
            to.WriteLine($"ratio min {ratios[0]:0.00}, median {ratios[ratios.Length / 2]:0.00}, max {ratios[^1]:0.00}; plain: per 1,000 votes "
                + $"{evening.PlainSeconds * 1000 / evening.Plain.Count:0.00} s processor");
        }

        Print("votes", evening.Votes, to);
        Print("whole evening", evening.All, to);
    }

    private static void Print(Samples kind, TextWriter to) => to.WriteLine(
        $"| {kind.Kind} | {kind.Count:n0} | {kind.Refused} | {kind.Failed} | {kind.PerSecond:n0} | {kind.Quantile(0.5):0.0} "
            + $"| {kind.Quantile(0.95):0.0} | {kind.Quantile(0.99):0.0} | {kind.Quantile(1):0.0} |");

    private static void Print(string what, Use use, TextWriter to) => to.WriteLine(
        $"{what}: per 1,000 orders {use.Seconds * 1000 / use.Orders:0.00} s processor, {use.ServerSeconds * 1000 / use.Orders:0.00} s "
            + $"database server, {use.LoadSeconds * 1000 / use.Orders:0.00} s load; per order {(double)use.Writes / use.Orders:0.00} records, "
            + $"{(double)use.Commits / use.Orders:0.00} commits, {use.Allocated / 1024.0 / use.Orders:0} KB allocated");
}
