using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Domain.WorkingGroups.Planning;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Gathers what a plan of visits is made of from the read model, and asks the domain for the plan.</summary>
public sealed class VisitPlanning(VisitPlanReader reader, WorkingGroupReader groups, FindingReader findings)
{
    public async Task<ProposedPlan> Propose(
        Caller caller, string? blocId, string from, string to, int? visitorsPerVisit, int? visitsPerMonth,
        CancellationToken cancellation)
    {
        var bloc = BlocOf(caller, blocId);
        var (first, last) = Period(from, to);
        var scope = ReadScope.Of(bloc);
        var risks = await Risks(scope, first, cancellation);
        var cells = await reader.Cells(scope, cancellation);
        var dates = (await reader.Dates(scope, first, last, cancellation)).ToLookup(d => d.CellId);
        var named = (await groups.List(scope, cancellation)).ToDictionary(g => g.Id);
        var members = await groups.Members(scope, cancellation);
        var plan = VisitPlanner.Propose(new PlanQuestion(
            first,
            last,
            [.. cells.Select(c => ToCell(c, risks.GetValueOrDefault(c.Id), first, last, dates[c.Id]))],
            [.. members.GroupBy(m => m.GroupId).Select(ToGroup)],
            await Standing(scope, first, last, dates, cancellation),
            InRange(visitorsPerVisit ?? PlanQuestion.UsualVisitors, WorkingGroupLimits.Members, "visitorsPerVisit"),
            InRange(visitsPerMonth ?? PlanQuestion.UsualVisits, WorkingGroupLimits.Visits, "visitsPerMonth")));
        var people = members.DistinctBy(m => m.MemberId).ToDictionary(m => m.MemberId, m => m.Name);
        var names = cells.ToDictionary(c => c.Id, c => c.Name);
        return new ProposedPlan(
            [
                .. plan.Proposed.Select(v => new ProposedVisit(
                    v.Group.Value, named[v.Group.Value].Name, v.Cell.Value, names[v.Cell.Value], v.Month.ToString(), v.MeetsAt,
                    risks.GetValueOrDefault(v.Cell.Value), [.. v.Visitors.Select(id => new ProposedVisitor(id, people[id]))])),
            ],
            plan.Cells,
            plan.Standing,
            plan.Covered,
            [.. plan.Uncovered.Select(c => new UncoveredCell(c.Value, names[c.Value], risks.GetValueOrDefault(c.Value)))]);
    }

    private static ScopePath BlocOf(Caller caller, string? blocId)
    {
        var actor = caller.ToActor();
        if (!ScopePath.TryParse(caller.BlocOf(blocId), out var bloc) || bloc.Depth != 1) throw Problems.NotFound();
        if (!caller.Grants.Any(g => ScopePath.Parse(g.Scope).Bloc == bloc)) throw Problems.NotFound();
        return actor.Is(bloc, Role.BlocCommittee, Role.BlocOffice) ? bloc : throw Problems.Of(CommonRefusals.NotPermitted);
    }

    private static (Month First, Month Last) Period(string from, string to)
    {
        if (!Month.TryParse(from, out var first)) throw Problems.Of(CommonRefusals.InvalidValue("from"));
        return Month.TryParse(to, out var last) && last >= first && last < first.Plus(PlanQuestion.MostMonths)
            ? (first, last)
            : throw Problems.Of(CommonRefusals.InvalidValue("to"));
    }

    private static int InRange(int value, int most, string field) =>
        value >= 1 && value <= most ? value : throw Problems.Of(CommonRefusals.InvalidValue(field));

    private async Task<Dictionary<string, int>> Risks(ReadScope scope, Month first, CancellationToken cancellation)
    {
        var open = (await findings.CountOpen(scope, cancellation)).ToDictionary(f => f.CellId, f => f.Findings);
        var records = (await reader.Records(scope, first.Plus(-RiskWeights.Months), first.Plus(-1), cancellation))
            .ToDictionary(r => r.CellId);
        return records.Keys.Union(open.Keys).ToDictionary(
            id => id,
            id => RiskWeights.Usual.Of(records.TryGetValue(id, out var r)
                ? new CellRecord(r.Missed, r.Poor, r.Average, open.GetValueOrDefault(id))
                : new CellRecord(Findings: open.GetValueOrDefault(id))));
    }

    private async Task<ImmutableArray<PlannedVisit>> Standing(
        ReadScope scope, Month first, Month last, ILookup<string, MeetingDateRow> dates, CancellationToken cancellation) =>
    [
        .. (await reader.Visits(scope, first, last, cancellation)).Select(v => new PlannedVisit(
            ScopePath.Parse(v.GroupId),
            ScopePath.Parse(v.CellId),
            Month.Parse(v.Month),
            dates[v.CellId].FirstOrDefault(d => d.Month == v.Month)?.ScheduledAt,
            [.. v.VisitorIds.Split(' ', StringSplitOptions.RemoveEmptyEntries)])),
    ];

    private static GroupToPlan ToGroup(IGrouping<string, GroupMemberRow> group) => new(
        ScopePath.Parse(group.Key),
        [.. group.Select(m => new GroupMember(m.MemberId, m.Name, ScopePath.Parse(m.CellId)))]);

    private static CellToVisit ToCell(
        CellToVisitRow cell, int risk, Month first, Month last, IEnumerable<MeetingDateRow> known)
    {
        var meets = ImmutableDictionary.CreateBuilder<Month, DateTimeOffset>();
        if (cell.DayOfMonth is { } day && TimeOnly.TryParse(cell.Time, CultureInfo.InvariantCulture, out var time))
            for (var month = first; month <= last; month = month.Plus(1))
                meets[month] = VietnamTime.At(new DateOnly(month.Year, month.Number, day), time);
        foreach (var meeting in known) meets[Month.Parse(meeting.Month)] = meeting.ScheduledAt;
        return new CellToVisit(ScopePath.Parse(cell.Id), risk, meets.ToImmutable());
    }
}
