using System.Diagnostics;
using System.Globalization;
using ChiBo.Benchmarks.Reports;

// A running `./chibo run --history 36`, how often each question is asked, and its database for the plans:
//   dotnet run -c Release -- http://127.0.0.1:5080 200
//   dotnet run -c Release -- plans data/chibo.db
//   dotnet run -c Release -- plans "Host=…;Username=postgres;Database=chibo;Options=-c role=chibo"
if (args is ["plans", var place])
{
    await using IExplainedDatabase database = place.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? new PostgresPlans(place)
        : await SqlitePlans.Open(place);
    await Plans.Print(database, Console.Out);
    return;
}

// The server's process, where it is named: what it computes for a question does not depend on who else uses the machine.
using var server = args.ElementAtOrDefault(2) is { } pid ? Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture)) : null;
var asker = new Asker(new Uri(args.ElementAtOrDefault(0) ?? "http://127.0.0.1:5080"));
var times = int.Parse(args.ElementAtOrDefault(1) ?? "100", CultureInfo.InvariantCulture);
await asker.SignIn();
Console.WriteLine("| question | p50 ms | p95 ms | max ms | server CPU ms | answer kB |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|");
foreach (var (name, query) in Questions.All) await Measure(name, () => asker.Ask(query));
foreach (var (name, file) in Questions.Files) await Measure(name, () => asker.Download(file));
if (File.Exists("/proc/loadavg")) Console.WriteLine($"\nLoad average: {await File.ReadAllTextAsync("/proc/loadavg")}");

async Task Measure(string name, Func<Task<(TimeSpan Took, int Bytes)>> ask)
{
    for (var i = 0; i < 10; i++) await ask();
    var (took, bytes, before) = (new List<double>(), 0, Computed());
    for (var i = 0; i < times; i++)
    {
        var (span, size) = await ask();
        took.Add(span.TotalMilliseconds);
        bytes = size;
    }

    var computed = (Computed() - before).TotalMilliseconds / times;
    took.Sort();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {took[took.Count / 2]:0.0} | {took[took.Count * 95 / 100]:0.0} | {took[^1]:0.0} | {computed:0.0} | {bytes / 1000.0:0.0} |"));
}

TimeSpan Computed()
{
    server?.Refresh();
    return server?.TotalProcessorTime ?? TimeSpan.Zero;
}
