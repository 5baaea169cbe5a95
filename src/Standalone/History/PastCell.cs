using System.Text;
using ChiBo.Demo;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Cells;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Meetings;
using ChiBo.Office.Lists;
using ChiBo.Standalone.Demo;

namespace ChiBo.Standalone.History;

/// <summary>A cell of the demo bloc and all its past, month by month.</summary>
internal sealed class PastCell(PastBloc bloc, DemoCell demo, string organisationName)
{
    private static readonly TimeOnly Morning = new(8, 0);

    private readonly RecordedAggregate<CellState, CellEvent> _cell = new();
    private readonly List<PastMeeting> _meetings = [];
    private DateOnly _rosterAsOf = DateOnly.MinValue;

    public ScopePath Id { get; } = ScopePath.Parse(demo.Id);

    public Chance Chance { get; } = bloc.ChanceOf(demo.Id);

    public PastBloc Bloc => bloc;

    public Actor Secretary { get; } = new(
        demo.Secretary, demo.Secretary,
        [new Grant(Role.Member, ScopePath.Parse(demo.Id)), new Grant(Role.Secretary, ScopePath.Parse(demo.Id))]);

    /// <summary>The newest regular meeting that was held.</summary>
    public PastMeeting? LastRegular => _meetings.FindLast(m => m.State is { Kind: MeetingKind.Regular, ClosedAt: not null });

    /// <summary>How well the cell works, 0 to 1: most work well.</summary>
    public double Quality => Chance.Share("quality") switch { < 0.06 => 0.25, < 0.22 => 0.6, _ => 0.92 };

    /// <summary>Lives through the months, and gives what is stored in the end: the cell's record first.</summary>
    public IEnumerable<(string Kind, ScopePath Id, AggregateRecord Record)> Live()
    {
        var first = bloc.RegisteredOf(demo);
        var registeredAt = VietnamTime.At(first.FirstDay, Morning);
        Do(new RegisterCell(bloc.Office, Id, demo.Name, OrganisationExists: true), registeredAt);
        KeepRoster(first);
        Do(new SetCellSchedule(bloc.Office, demo.MeetingDay, demo.MeetingTime, demo.Place, first), registeredAt);
        PlanStudies(first.Plus(1));
        for (var month = first.Plus(1); month <= bloc.Last; month = month.Plus(1)) Live(month);
        return [("cell", Id, _cell.ToRecord()), .. _meetings.Select(m => ("meeting", m.Id, m.ToRecord()))];
    }

    /// <summary>The cell as of a day.</summary>
    public CellFacts On(DateTimeOffset at)
    {
        var day = VietnamTime.DateOf(at);
        var roster = Rosters.On(_cell.State, day);
        return new CellFacts(
            _cell.State.Name, organisationName, roster, roster.HasCommittee, _cell.State.ScheduleFor(Month.Of(day))?.Place);
    }

    /// <summary>Tells the cell where a meeting stands.</summary>
    public void Note(PastMeeting meeting, DateTimeOffset at) =>
        Do(meeting.State.ToNote(meeting.Version).ToCommand(Actor.Platform), at);

    private void Live(Month month)
    {
        var visit = bloc.Visits.Find(Id, month);
        if (visit is not null) Do(new ClaimVisit(Actor.Platform, month, visit.Id), visit.PlannedAt);
        KeepRoster(month);
        if (month.Number == 1) PlanStudies(month);
        var chance = Chance.Of(month.ToString());
        var schedule = _cell.State.ScheduleFor(month)!;
        if (!chance.Happens("missed", 0.025 + ((1 - Quality) * 0.06)))
        {
            var regular = new PastMeeting(new MeetingName(month, MeetingKind.Regular, 1).In(Id), schedule.In(month));
            new RegularMeeting(this, regular, chance).Take(HoldCommittee(month, regular, chance));
            Keep(regular);
        }

        if (visit is not null && bloc.Visits.OutcomeOf(visit) is null) Do(new ReleaseVisit(Actor.Platform, visit.Id), visit.GivenUpAt);
        if (TopicOf(month) is not { } topic || !chance.Happens("studies", 0.93)) return;
        var thematic = new PastMeeting(
            new MeetingName(month, MeetingKind.Thematic, 1).In(Id),
            VietnamTime.At(month.FirstDay.AddDays(19), schedule.Time));
        new ThematicMeeting(this, thematic, chance.Of("thematic"), topic).Take();
        Keep(thematic);
    }

    /// <returns>When the committee met before the regular meeting; null where there is none, or it did not.</returns>
    private DateTimeOffset? HoldCommittee(Month month, PastMeeting regular, Chance chance)
    {
        var meets = regular.DaysBefore(7);
        if (!On(regular.DaysBefore(11)).HasCommittee || chance.Happens("no-committee", 0.04)) return null;
        var committee = new PastMeeting(new MeetingName(month, MeetingKind.Committee, 1).In(Id), meets);
        new CommitteeMeeting(this, committee, chance.Of("committee")).Take();
        Keep(committee); // as it stands in the end: a cell that knew less would be told by thousands of meetings at the first start
        return meets;
    }

    private void Keep(PastMeeting meeting)
    {
        _meetings.Add(meeting);
        Note(meeting, meeting.HoursAfter(100));
    }

    /// <summary>The quarter's topic in the quarter's second month.</summary>
    private string? TopicOf(Month month) => month.Number % 3 != 2
        ? null
        : _cell.State.ThematicPlans.LastOrDefault(p => p.Year == month.Year)?.Topics
            .FirstOrDefault(t => t.Quarter == month.Quarter)?.Title;

    private void PlanStudies(Month month)
    {
        if (Chance.Happens($"no-plan-{month.Year}", 0.05)) return;
        var topics = Enumerable.Range(month.Quarter, 5 - month.Quarter)
            .Select(q => new ThematicTopic(q, Chance.One($"topic-{month.Year}-{q}", Words.Studies)));
        Do(new RegisterThematicPlan(Secretary, month.Year, [.. topics]), VietnamTime.At(month.FirstDay, Morning));
    }

    /// <summary>Imports the roster as it is on the month's first day, if somebody joined or became a full member.</summary>
    private void KeepRoster(Month month)
    {
        var today = month.FirstDay;
        var known = demo.Members.Where(m => m.AdmittedOn <= today).Select(m => m.FullOn > today ? m with { FullOn = null } : m).ToList();
        var hasNews = known.Any(m => m.AdmittedOn > _rosterAsOf || m.FullOn > _rosterAsOf);
        _rosterAsOf = today;
        if (!hasNews) return;
        var full = known.Where(m => !m.IsProbationary).Select(m => m.Id).ToHashSet();
        var roster = RosterCsv.Write(demo with
        {
            Members = known,
            Deputy = demo.Deputy is { } deputy && full.Contains(deputy) ? deputy : null,
            Committee = [.. demo.Committee.Where(full.Contains)],
        });
        var order = new ImportRoster(
            bloc.Office, Convert.ToHexStringLower(Chance.Bytes($"roster-{month}").AsSpan(0, 16)),
            RosterFileReader.Read(ListReader.Read(Encoding.UTF8.GetBytes(roster))));
        Do(order, VietnamTime.At(today, Morning));
        if (_cell.State.Imports[^1].Refused is [var row, ..]) throw new DemoRefusedException($"{Id}: {row.Code}");
    }

    private void Do(ICommand<CellState, CellEvent> order, DateTimeOffset at)
    {
        if (_cell.Execute(order, at) is { } refusal)
            throw new DemoRefusedException($"{Id} {order.GetType().Name}: {refusal.Code}");
    }
}
