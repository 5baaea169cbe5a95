namespace ChiBo.Simulator;

/// <summary>One month of the cells, and what the bloc's sheet and the rating service make of it.</summary>
internal sealed class MonthSimulation(Api api, SimulationOptions options, Accounts accounts, string month)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<MonthOutcome> Run()
    {
        var office = new Person(api, accounts.Office);
        var (first, last) = Bounds(month);
        var bloc = new Bloc(office);
        var cells = await bloc.CellIds(options.Organisation, first);
        var judged = await bloc.Judged(first);
        var (draw, parallel) = (new Draw(options.Seed), new ParallelOptions { MaxDegreeOfParallelism = options.Parallel });
        var (loaded, facts) = (new Cell[cells.Count], new CellFacts[cells.Count]);
        await Parallel.ForAsync(0, cells.Count, parallel, async (i, _) =>
            loaded[i] = await Cell.Load(api, office, cells[i], new Person(api, accounts.Superior(cells[i])), first));
        var plan = new VisitPlan(accounts, draw, month);
        var (planner, visits) = (new Person(api, accounts.Committee), loaded.Select(plan.For).ToArray());
        var progress = new Progress($"Tháng {month}", cells.Count);
        await Parallel.ForAsync(0, cells.Count, parallel, async (i, _) =>
        {
            facts[i] = await new CellMonth(
                loaded[i], month, draw, judged,
                visits[i] is { } visit
                    ? (meeting, time) => new Visit(visit, loaded[i], month, api, planner, meeting, time)
                    : null).Run();
            progress.Step();
        });
        var sheet = new MonthlySheet(office, month, options.Organisation);
        var (rows, differences) = await sheet.Await(facts, last, Patience);
        if (differences.Count == 0)
            differences = await new RatedMonths(office, options.Organisation, last).Await(month, facts, Patience);
        if (differences.Count == 0)
            differences = await new MonthlyVisits(office, month).Await(facts, last, Patience);
        return new MonthOutcome(month, facts, rows, differences);
    }

    /// <summary>Before anything of the month happens, and after everything has.</summary>
    public static (DateTimeOffset First, DateTimeOffset Last) Bounds(string month)
    {
        var first = new DateTimeOffset(Months.FirstDay(month), TimeOnly.MinValue, TimeSpan.FromHours(7));
        return (first.AddDays(-14), first.AddMonths(1));
    }
}
