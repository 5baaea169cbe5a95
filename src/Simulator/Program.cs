using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChiBo.Simulator;

Console.OutputEncoding = Encoding.UTF8;
try
{
    return await Simulate(SimulationOptions.Parse(args));
}
catch (FormatException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(SimulationOptions.Usage);
    return 2;
}
catch (SimulationException stopped)
{
    Console.Error.WriteLine(stopped.Message);
    return 1;
}

static async Task<int> Simulate(SimulationOptions options)
{
    var clock = Stopwatch.StartNew();
    var accounts = Accounts.Read(options.Users);
    using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { Timeout = TimeSpan.FromSeconds(60) };
    var api = new Api(http, options);
    var office = new Person(api, accounts.Office);
    var (first, last) = Bounds(options.Month);
    var bloc = new Bloc(office);
    var cells = await bloc.CellIds(options.Organisation, first);
    var judged = await bloc.Judged(first);
    var (draw, progress, facts) = (new Draw(options.Seed), new Progress($"Tháng {options.Month}", cells.Count), new CellFacts[cells.Count]);
    var (loaded, parallel) = (new Cell[cells.Count], new ParallelOptions { MaxDegreeOfParallelism = options.Parallel });
    await Parallel.ForAsync(0, cells.Count, parallel, async (i, _) =>
        loaded[i] = await Cell.Load(api, office, cells[i], new Person(api, accounts.Superior(cells[i])), first));
    var plan = new VisitPlan(accounts, draw, options.Month);
    var (planner, visits) = (new Person(api, accounts.Committee), loaded.Select(plan.For).ToArray());
    await Parallel.ForAsync(0, cells.Count, parallel, async (i, _) =>
    {
        facts[i] = await new CellMonth(
            loaded[i], options.Month, draw, judged,
            visits[i] is { } visit
                ? (meeting, time) => new Visit(visit, loaded[i], options.Month, api, planner, meeting, time)
                : null).Run();
        progress.Step();
    });

    var sheet = new MonthlySheet(office, options.Month, options.Organisation);
    var (rows, differences) = await sheet.Await(facts, last, TimeSpan.FromSeconds(30));
    if (differences.Count == 0)
        differences = await new MonthlyRatings(office, options.Month).Await(rows, last, TimeSpan.FromSeconds(30));
    if (differences.Count == 0)
        differences = await new MonthlyVisits(office, options.Month).Await(facts, last, TimeSpan.FromSeconds(30));
    SheetPrinter.Print(options.Month, rows, Console.Out, options.Rows);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"Lượt tổ công tác dự sinh hoạt: {facts.Count(f => f.VisitId is not null)}"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"Bị từ chối đúng quy định: {facts.Sum(f => f.Refused)}; yêu cầu: {api.Requests}; gửi lại: {api.Repeats}; thời gian: {clock.Elapsed.TotalSeconds:0.0} giây"));
    if (options.Json is { } file) await File.WriteAllTextAsync(file, rows.ToJsonString(new() { WriteIndented = true }));
    foreach (var difference in differences) Console.Error.WriteLine($"SAI KHÁC {difference}");
    return differences.Count == 0 ? 0 : 1;
}

static (DateTimeOffset First, DateTimeOffset Last) Bounds(string month)
{
    var first = new DateTimeOffset(DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.FromHours(7));
    return (first.AddDays(-14), first.AddMonths(1));
}
