using ChiBo.Domain.Inspections;
using ChiBo.Domain.Meetings.Minutes;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Domain.Tests.Inspections;

/// <summary>Whatever the record: the same findings, in any order, none twice.</summary>
public sealed class InspectionProperties
{
    private static readonly DateTimeOffset Now = Given.March.AddMonths(9);

    private static readonly Arbitrary<CheckedMeeting[]> Meetings = Arb.From(
        from count in Gen.Choose(0, 9)
        from seeds in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        select seeds.Select((seed, n) => Spoilt($"2026-{n + 2:00}", new Random(seed))).ToArray());

    [Fact]
    public void The_order_of_the_meetings_does_not_matter()
    {
        var found = 0;
        Prop.ForAll(Meetings, Arb.From(Gen.Choose(0, int.MaxValue)), (meetings, seed) =>
        {
            var shuffled = meetings.ToArray();
            new Random(seed).Shuffle(shuffled);
            var one = Findings(meetings);
            found += one.Length;
            return one.SequenceEqual(Findings(shuffled));
        }).QuickCheckThrowOnFailure();
        found.ShouldBeGreaterThan(500); // the generator spoils meetings
    }

    [Fact]
    public void Nothing_is_raised_twice() => Prop.ForAll(Meetings, meetings =>
    {
        var keys = AllChecks.Find(Given.Cell(meetings), Given.Usual, Now).Select(s => (s.Code, s.Subject)).ToArray();
        return keys.Length == keys.Distinct().Count();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_second_examination_changes_nothing() => Prop.ForAll(Meetings, meetings =>
    {
        var cell = Given.Cell(meetings);
        return Examination.Run(Given.NoCase(cell).Examined(cell, Now), cell, Given.Usual, Given.Rules, Now).IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void However_the_record_came_about_the_findings_end_the_same() =>
        Prop.ForAll(Meetings, Arb.From(Gen.Choose(0, int.MaxValue)), (meetings, seed) =>
        {
            var random = new Random(seed);
            var state = Given.NoCase(Given.Cell());
            for (var n = 0; n < meetings.Length; n++)
                state = state.Examined(Given.Cell([.. meetings.OrderBy(_ => random.Next()).Take(n)]), Now);
            state = state.Examined(Given.Cell(meetings), Now);
            return Lasting(state).SequenceEqual(Lasting(Given.NoCase(Given.Cell()).Examined(Given.Cell(meetings), Now)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_check_is_reached()
    {
        var random = new Random(5);
        var seen = Enumerable.Range(0, 400)
            .SelectMany(_ => Given.Codes(
                Given.Cell([.. Enumerable.Range(2, 9).Where(_ => random.Next(5) > 0).Select(n => Spoilt($"2026-{n:00}", random))])
                    with { Plans = System.Collections.Immutable.ImmutableSortedDictionary<int, DateTimeOffset>.Empty },
                Now));
        seen.Distinct().Order().ShouldBe(AllChecks.InOrder.Select(c => c.Code).Order());
    }

    private static string[] Findings(CheckedMeeting[] meetings) =>
        Lasting(Given.NoCase(Given.Cell()).Examined(Given.Cell(meetings), Now));

    /// <summary>All but what the record, as it now stands, never gave reason for.</summary>
    private static string[] Lasting(CellCase state) =>
    [
        .. state.Findings.Values.Where(f => f.State != Domain.Inspections.Findings.FindingState.Withdrawn).Select(
            f => $"{f.Id} {f.State} {f.Since:O} {f.HealedAt:O} {f.FileId} {string.Join(' ', f.Evidence)}"),
        .. state.Files.Where(f => f.State != Domain.Inspections.Files.FileState.Lapsed).Select(
            f => $"{f.Id} {f.State} {string.Join(' ', f.FindingIds)} {string.Join(' ', f.Reasons)}"),
    ];

    private static CheckedMeeting Spoilt(string month, Random random)
    {
        var meeting = Given.Meeting(month);
        var closed = meeting.ClosedAt!.Value;
        bool Sometimes() => random.Next(4) == 0;
        if (Sometimes()) meeting = meeting with { Present = random.Next(21) };
        if (Sometimes()) meeting = meeting with { AbsentUnexcused = random.Next(3) };
        if (Sometimes()) meeting = meeting with { Absences = [new CheckedAbsence("dv-01", random.Next(1, 6))] };
        if (Sometimes()) meeting = meeting with { Moves = [closed.AddDays(-7), closed.AddDays(-6)] };
        if (Sometimes()) meeting = meeting with { OpenedAt = closed.AddMinutes(-random.Next(60, 120)) };
        if (Sometimes()) meeting = meeting with { NoticeMinutes = random.Next(2000), DocumentsMinutes = random.Next(2000) };
        if (Sometimes()) meeting = meeting with { CommitteeMet = false, OrdinarySpeakers = random.Next(11) };
        if (Sometimes()) meeting = meeting with { Gaps = [MissingPart.Opinions, MissingPart.Conclusion] };
        if (Sometimes()) meeting = meeting with { SignedAt = Sometimes() ? null : closed.AddDays(random.Next(20)) };
        if (Sometimes()) meeting = meeting with { PublishedAt = Sometimes() ? null : closed.AddDays(random.Next(20)) };
        if (Sometimes()) meeting = meeting with { SelfScore = null };
        if (Sometimes()) meeting = meeting with { ObserverScore = Given.Score(closed, 50 + random.Next(50)) };
        if (Sometimes())
            meeting = meeting with { Tasks = [new CheckedTask { Id = "t1", DueOn = meeting.Month.LastDay, DoneAt = Sometimes() ? null : closed.AddDays(random.Next(60)) }] };
        return meeting;
    }
}
