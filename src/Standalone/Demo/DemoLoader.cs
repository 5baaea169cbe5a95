using System.Text;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;

namespace ChiBo.Standalone.Demo;

/// <summary>
/// Gives the orders that make the demo bloc, as the bloc's office would. Each may be repeated, so a load that was cut off
/// goes on where it stopped.
/// </summary>
internal sealed class DemoLoader(IGrainFactory grains, DemoBloc bloc)
{
    private const int AtOnce = 16;

    private readonly Caller _office =
        new("chibo-demo", null, [new CallerGrant(Role.BlocOffice, bloc.Id), new CallerGrant(Role.BlocCommittee, bloc.Id)]);

    /// <param name="done">Told after each cell.</param>
    /// <param name="cancellation">Stops between two cells.</param>
    /// <exception cref="DemoRefusedException">An order was refused for another reason than that it had been given before.</exception>
    public async Task Load(Action done, CancellationToken cancellation)
    {
        // the demo's rosters and schedules hold from a day before its first meetings
        DemoTime.State(DemoBloc.Opening);
        Accept(await grains.GetGrain<IBlocGrain>(KeyOf(bloc.Id)).Register(_office, new RegisterBlocRequest(bloc.Name)));
        foreach (var organisation in bloc.Organisations)
            Accept(await grains.GetGrain<IOrganisationGrain>(KeyOf(organisation.Id))
                .Register(_office, new RegisterOrganisationRequest(organisation.Name)));
        await Parallel.ForEachAsync(
            bloc.Cells,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (cell, _) =>
            {
                await Load(cell);
                done();
            });
        // last: their members are on the rosters by now
        foreach (var group in bloc.WorkingGroups) await Load(group);
    }

    private static string KeyOf(string id) => ScopePath.Parse(id).ToKey();

    private static void Accept(Outcome outcome)
    {
        if (outcome.IsRefused && outcome.Code != CommonRefusals.AlreadyExists.Code) throw new DemoRefusedException(outcome.Code!);
    }

    private async Task Load(DemoWorkingGroup group)
    {
        var cells = bloc.Cells.SelectMany(c => c.Members.Select(m => (m.Id, Cell: c.Id)))
            .Where(m => group.Members.Contains(m.Id)).ToDictionary(m => m.Id, m => m.Cell);
        Accept(await grains.GetGrain<IWorkingGroupGrain>(KeyOf(group.Id)).Register(_office, new WorkingGroupRequest(
            group.Name, group.Lead, [.. group.Members.Select(m => new GroupMemberRequest(m, cells[m]))])));
    }

    private async Task Load(DemoCell cell)
    {
        var grain = grains.GetGrain<ICellGrain>(KeyOf(cell.Id));
        Accept(await grain.Register(_office, new RegisterCellRequest(cell.Name)));
        var roster = await grain.ImportRoster(
            _office, new ImportRosterRequest([.. Encoding.UTF8.GetBytes(RosterCsv.Write(cell))]));
        Accept(roster.Outcome);
        if (!roster.Refused.IsEmpty) throw new DemoRefusedException($"{cell.Id}: {roster.Refused[0].Code}");
        var month = DemoBloc.AsOf.ToString("yyyy-MM", null);
        DemoTime.State(DemoBloc.MonthOf(TimeProvider.System.GetUtcNow())); // so that this month is planned whatever day it is, and none before it
        Accept(await grain.SetSchedule(_office, new SetCellScheduleRequest(cell.MeetingDay, cell.MeetingTime, cell.Place, month)));
    }
}
