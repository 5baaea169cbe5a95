using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>What a working group needs of others, fetched as values before it decides.</summary>
internal sealed class VisitSources(IGrainFactory grains)
{
    /// <summary>The members as the rosters of their cells know them.</summary>
    public async Task<GroupRoster> Roster(WorkingGroupRequest request, DateOnly today)
    {
        var members = ImmutableArray.CreateBuilder<GroupMember>();
        foreach (var member in request.Members.Take(WorkingGroupLimits.Members + 1))
        {
            var cell = ScopePath.TryParse(member.CellId, out var path) && path.Depth == 3 ? path : default;
            var roster = cell == default
                ? null
                : await grains.GetGrain<ICellGrain>(cell.ToKey()).RosterOn(Caller.Platform, today);
            var name = roster?.Entries.FirstOrDefault(e => e.MemberId == member.MemberId)?.Name;
            members.Add(new GroupMember(member.MemberId, name ?? "", cell));
        }

        return new GroupRoster(request.Name, request.LeadId, members.ToImmutable());
    }

    public async Task<PlanVisit> Plan(Actor actor, WorkingGroupState group, PlanVisitRequest request)
    {
        var cell = ScopePath.TryParse(request.CellId, out var path) ? path : default;
        var month = Month.TryParse(request.Month, out var given) ? given : default;
        var isAsked = PlanVisit.Guard(group, actor) is null && cell.Depth == 3 && cell.Bloc == group.Path.Bloc;
        return new PlanVisit(actor, cell, month, isAsked && !month.IsNone ? await Cell(cell, month) : null);
    }

    /// <summary>How many other groups are asked: a bloc has a few.</summary>
    private const int MostGroups = 20;

    /// <summary>With the cells that the group, and other groups of its members, visit in the same month.</summary>
    public async Task<AssignVisitors> Assign(Actor actor, WorkingGroupState group, AssignVisitorsRequest request)
    {
        var cells = ImmutableDictionary.CreateBuilder<ScopePath, KnownCell>();
        ImmutableArray<Engagement> elsewhere = [];
        if (AssignVisitors.Guard(group, actor, request.VisitId) is null)
        {
            var visit = group.FindVisit(request.VisitId)!;
            elsewhere = await Elsewhere(group, visit.Month, request);
            var own = group.Visits.Where(v => v.IsOpen && v.Month == visit.Month && request.MemberIds.Any(v.IsVisitor));
            var visited = own.Select(v => v.Cell).Append(visit.Cell).Concat(elsewhere.Select(e => e.Cell));
            foreach (var cell in visited.Distinct())
                if (await Cell(cell, visit.Month) is { } known) cells[cell] = known;
        }

        return new AssignVisitors(actor, request.VisitId, request.MemberIds, cells.ToImmutable())
        {
            Elsewhere = elsewhere,
        };
    }

    private async Task<ImmutableArray<Engagement>> Elsewhere(
        WorkingGroupState group, Month month, AssignVisitorsRequest request)
    {
        var others = (request.OtherGroupIds ?? [])
            .Select(id => ScopePath.TryParse(id, out var path) && WorkingGroupId.Fits(path) ? path : default)
            .Where(path => path != default && path != group.Path && path.Bloc == group.Path.Bloc)
            .Distinct().Take(MostGroups);
        var asked = new EngagementsRequest(request.MemberIds, month.ToString());
        var answers = await Task.WhenAll(others.Select(path =>
            grains.GetGrain<IWorkingGroupGrain>(path.ToKey()).Engagements(Caller.Platform, asked)));
        return [.. answers.SelectMany(a => a).Select(e => new Engagement(e.MemberId, ScopePath.Parse(e.CellId)))];
    }

    /// <summary>The meeting fixes its scores before the group stores what it submits, and gives the same when asked again.</summary>
    public async Task<SubmitVisit> Submit(Actor actor, WorkingGroupState group, SubmitVisitRequest request)
    {
        var order = new SubmitVisit(actor, request.VisitId, request.Remarks, request.Recommendations, null, IsScored: true);
        if (order.Guard(group) is not null) return order;
        var visit = group.FindVisit(request.VisitId)!;
        if (Meetings(await Cell(visit.Cell), visit.Month).FirstOrDefault(IsOver) is not { } held) return order;
        var score = await grains.GetGrain<IMeetingGrain>(held.MeetingId)
            .FixObserverScore(Caller.Platform, request.SheetOf);
        return order with
        {
            Meeting = score?.Meeting?.ToMeeting(), IsScored = score?.Outcome.Code != VisitRefusals.NotScored.Code,
        };
    }

    private static bool IsOver(PlannedMeetingView meeting) =>
        meeting.Phase is >= MeetingPhase.Closed and <= MeetingPhase.Confirmed;

    /// <summary>The regular meetings of a month that were not called off.</summary>
    private static IEnumerable<PlannedMeetingView> Meetings(CellView? cell, Month month) =>
        (cell?.Meetings ?? []).Where(m =>
            m.Kind == MeetingKind.Regular && m.Phase != MeetingPhase.Cancelled && m.Month == month.ToString());

    private Task<CellView?> Cell(ScopePath cell) => grains.GetGrain<ICellGrain>(cell.ToKey()).View(Caller.Platform);

    private async Task<KnownCell?> Cell(ScopePath cell, Month month)
    {
        if (await Cell(cell) is not { } view) return null;
        var organisation = await grains.GetGrain<IOrganisationGrain>(cell.Organisation.ToKey()).View(Caller.Platform);
        var meeting = Meetings(view, month).FirstOrDefault();
        DateTimeOffset? scheduled = view.Schedule is { } schedule
            ? VietnamTime.At(new DateOnly(month.Year, month.Number, schedule.DayOfMonth), schedule.Time)
            : null;
        return new KnownCell(
            view.Name,
            organisation?.Name ?? "",
            [.. view.Roster.Select(e => e.MemberId)],
            meeting?.ScheduledAt ?? scheduled,
            Meetings(view, month).Any(IsOver));
    }
}
