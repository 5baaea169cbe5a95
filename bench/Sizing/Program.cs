using ChiBo.Benchmarks.Sizing;

// dotnet run -c Release -- [cells] [members of each]
// dotnet run -c Release -- connections http://127.0.0.1:5080/ PID 1000 TOKEN MEETING
if (args is ["connections", var server, var process, var count, var token, var meeting])
{
    await new Connections(new Uri(server), int.Parse(process)).Measure(int.Parse(count), token, meeting);
    return;
}

var cells = args.Length > 0 ? int.Parse(args[0]) : 2000;
var members = args.Length > 1 ? int.Parse(args[1]) : 13;
var records = new Records();
await using (var made = await Silo.Start(records)) await new Bloc(made.Client, members).Make(cells);

// another silo over the same records: nothing is awake yet
await using var cluster = await Silo.Start(records);
var bloc = new Bloc(cluster.Client, members);
Console.WriteLine($"{typeof(Grain).Assembly.GetName().Name}: {cells} cells of {members} members; silo with nothing awake: {Heap() / 1e6:0.0} MB of objects");
Console.WriteLine("| grain | objects in memory | its record |");
Console.WriteLine("|---|---:|---:|");
await Measure("cell", "", async i => await bloc.Cell(i).View(Bloc.Platform));
await Measure("meeting, planned", "-1", async i => await bloc.Planned(i).Get(Bloc.Platform));
await Measure("meeting, in session", "-2", async i => await bloc.InSession(i).Get(Bloc.Platform));
GC.KeepAlive(cluster);

async Task Measure(string name, string end, Func<int, Task<object?>> wake)
{
    var before = Heap();
    await Parallel.ForAsync(0, cells, async (i, _) => { if (await wake(i) is null) throw new InvalidOperationException(name); });
    var size = records.SizeOf(end.Length > 0 ? $"extraordinary{end}" : "");
    Console.WriteLine($"| {name} | {(Heap() - before) / (double)cells / 1024:0.0} KB | {(end.Length > 0 ? $"{size / 1024:0.0} KB" : "")} |");
}

static long Heap()
{
    for (var i = 0; i < 3; i++)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    return GC.GetTotalMemory(forceFullCollection: true);
}
