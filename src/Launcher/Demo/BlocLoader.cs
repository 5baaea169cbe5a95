using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Launcher.Demo;

/// <summary>
/// Gives the orders that make the demo bloc, as the bloc's office would, over the public API. Each may be repeated, so a load
/// that was cut off goes on where it stopped.
/// </summary>
internal sealed class BlocLoader(DemoOffice office, DemoBloc bloc)
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    /// <summary>Whether a load before this one has come to its end: the working groups are made last.</summary>
    public async Task<bool> IsLoaded(CancellationToken cancellation)
    {
        var last = bloc.WorkingGroups[^1].Id;
        return (await office.Ask($"{{ workingGroup(id: \"{last}\") {{ id }} }}", cancellation))["workingGroup"] is not null;
    }

    /// <param name="done">Called after each cell.</param>
    /// <param name="cancellation">Stops between two orders.</param>
    /// <exception cref="DemoRefusedException">An order was refused for another reason than that it had been given before.</exception>
    public async Task Load(Action done, CancellationToken cancellation)
    {
        await Order("registerBloc", cancellation, ("id", bloc.Id), ("name", bloc.Name));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(bloc.Organisations, parallel, async (organisation, stop) =>
            await Order("registerOrganisation", stop, ("id", organisation.Id), ("name", organisation.Name)));
        await Parallel.ForEachAsync(bloc.Cells, parallel, async (cell, stop) =>
        {
            await Load(cell, stop);
            done();
        });
        // last: their members are on the rosters by now
        foreach (var group in bloc.WorkingGroups) await Load(group, cancellation);
    }

    /// <summary>Waits until the lists show every cell.</summary>
    public async Task AwaitLists(CancellationToken cancellation)
    {
        var cells = bloc.Cells.Count();
        while ((int)(await office.Ask("{ cells(first: 1) { totalCount } }", cancellation))["cells"]!["totalCount"]! < cells)
            await Task.Delay(Look, cancellation);
    }

    private async Task Load(DemoCell cell, CancellationToken cancellation)
    {
        await Order("registerCell", cancellation, ("id", cell.Id), ("name", cell.Name));
        await office.ImportRoster(cell.Id, RosterCsv.Write(cell), DemoBloc.Opening, cancellation);
        // so that this month is planned whatever day it is, and none before it
        await office.Order("setCellSchedule", DemoBloc.MonthOf(TimeProvider.System.GetUtcNow()), Input(
            ("cellId", cell.Id), ("dayOfMonth", cell.MeetingDay), ("time", cell.MeetingTime.ToString("HH:mm:ss", null)),
            ("place", cell.Place), ("fromMonth", DemoBloc.AsOf.ToString("yyyy-MM", null))), cancellation);
    }

    private Task Load(DemoWorkingGroup visitors, CancellationToken cancellation)
    {
        var members = from cell in bloc.Cells
                      from member in cell.Members
                      where visitors.Members.Contains(member.Id)
                      select (JsonNode)Input(("memberId", member.Id), ("cellId", cell.Id));
        return Order(
            "registerWorkingGroup", cancellation,
            ("id", visitors.Id), ("name", visitors.Name), ("leadId", visitors.Lead), ("members", new JsonArray([.. members])));
    }

    private Task Order(string mutation, CancellationToken cancellation, params (string Name, JsonNode? Value)[] fields) =>
        office.Order(mutation, DemoBloc.Opening, Input(fields), cancellation);

    private static JsonObject Input(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var input = new JsonObject();
        foreach (var (name, value) in fields) input[name] = value;
        return input;
    }
}
