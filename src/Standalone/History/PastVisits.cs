using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Standalone.History;

/// <summary>
/// Which group came to which meeting: known for all months before the first cell lives through its own, so that cells may
/// do so side by side. What became of each visit is written down by its cell.
/// </summary>
internal sealed class PastVisits
{
    private const double Visited = 0.12;
    private const int AtOnce = 2;

    private readonly Dictionary<(ScopePath Cell, Month Month), PastVisit> _visits = [];
    private readonly ConcurrentDictionary<ScopePath, PastVisitOutcome> _outcomes = [];

    public PastVisits(PastBloc bloc)
    {
        var cells = (from o in bloc.Demo.Organisations from c in o.Cells select (Cell: c, Organisation: o.Name)).ToList();
        var homes = (from c in cells from m in c.Cell.Members select (m.Id, Home: ScopePath.Parse(c.Cell.Id))).ToDictionary(m => m.Id, m => m.Home);
        Members = bloc.Demo.WorkingGroups.ToDictionary(
            g => g.Id, g => g.Members.Select(m => new GroupMember(m, bloc.NameOf(m), homes[m])).ToImmutableArray());
        foreach (var group in bloc.Demo.WorkingGroups)
        {
            var planned = new List<PastVisit>();
            for (var month = bloc.Registered.Plus(1); month <= bloc.Last; month = month.Plus(1))
                foreach (var (cell, organisation) in cells)
                    if (month > bloc.RegisteredOf(cell) && GroupFor(bloc, cell, month) == group)
                        Plan(planned, group, cell, organisation, month);
            foreach (var visit in planned) _visits.Add((visit.Cell, visit.Month), visit);
        }
    }

    /// <summary>By group.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<GroupMember>> Members { get; }

    public PastVisit? Find(ScopePath cell, Month month) => _visits.GetValueOrDefault((cell, month));

    public IEnumerable<PastVisit> Of(DemoWorkingGroup group) => _visits.Values.Where(v => v.Group == group).OrderBy(v => Number(v.Id));

    public PastVisitOutcome? OutcomeOf(PastVisit visit) => _outcomes.GetValueOrDefault(visit.Id);

    public void Submitted(PastVisit visit, PastVisitOutcome outcome) => _outcomes[visit.Id] = outcome;

    private static DemoWorkingGroup? GroupFor(PastBloc bloc, DemoCell cell, Month month)
    {
        var chance = bloc.ChanceOf(cell.Id).Of(month.ToString());
        return chance.Happens("visited", Visited) ? chance.One("group", bloc.Demo.WorkingGroups) : null;
    }

    /// <summary>Nobody goes where they come from, and nobody is at two meetings of an evening: then the visit is left out.</summary>
    private void Plan(List<PastVisit> planned, DemoWorkingGroup group, DemoCell demo, string organisation, Month month)
    {
        var cell = ScopePath.Parse(demo.Id);
        var meetsAt = VietnamTime.At(new DateOnly(month.Year, month.Number, demo.MeetingDay), demo.MeetingTime);
        var busy = planned.Where(v => v.Month == month && (v.Known.MeetsAt!.Value - meetsAt).Duration() < WorkingGroupLimits.Apart)
            .SelectMany(v => v.Visitors).Select(v => v.MemberId).ToHashSet();
        var members = Members[group.Id];
        if (members.Any(m => m.Cell.Organisation == cell.Organisation)) return;
        ImmutableArray<GroupMember> free =
            [.. members.Where(m => !busy.Contains(m.MemberId)).OrderByDescending(m => m.MemberId == group.Lead).Take(AtOnce)];
        if (free.IsEmpty) return;
        planned.Add(new PastVisit(
            ScopePath.Parse($"{group.Id}/v{planned.Count + 1}"), group, cell,
            new KnownCell(demo.Name, organisation, [], meetsAt, IsHeld: false), month, free));
    }

    private static int Number(ScopePath visit) => int.Parse(visit.Name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
