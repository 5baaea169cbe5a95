using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Domain.Tests.Scoring;

public sealed class ScoringProperties
{
    private static readonly Rubric[] Rubrics = [.. Presets.Ids.Select(Presets.Read)];

    private static readonly Gen<MeetingEvidence> Meetings =
        from expected in Gen.Choose(1, 40)
        from present in Gen.Choose(0, expected)
        from unexcused in Gen.Choose(0, expected - present)
        from speakers in Gen.Choose(0, present)
        from minutes in Gen.Choose(0, 180)
        from notice in Gen.Choose(0, 72)
        from documents in Gen.Choose(0, 72)
        from streak in Gen.Choose(0, 6)
        from published in Gen.Choose(0, 96)
        from targets in Gen.Choose(0, 100)
        from flags in Gen.Choose(0, 63)
        select new MeetingEvidence
        {
            DurationMinutes = minutes,
            Members = expected,
            Expected = expected,
            Present = present,
            AbsentUnexcused = unexcused,
            AbsentExcused = expected - present - unexcused,
            LongestExcusedStreak = streak,
            NoticeBefore = notice == 0 ? null : TimeSpan.FromHours(notice),
            DocumentsBefore = documents == 0 ? null : TimeSpan.FromHours(documents),
            HasCommittee = (flags & 1) != 0,
            CommitteeMet = (flags & 2) != 0,
            Speakers = speakers,
            MinutesComplete = (flags & 4) != 0,
            IsThematicMonth = (flags & 8) != 0,
            ThematicStudied = (flags & 16) != 0,
            PublishedAfter = published == 0 ? null : TimeSpan.FromHours(published),
            TargetsMetPercent = (flags & 32) != 0 ? targets : null,
        };

    [Fact]
    public void A_total_is_the_sum_of_its_lines_and_lies_within_bounds()
    {
        var grades = new HashSet<MeetingGrade>();
        Prop.ForAll(Meetings.ToArbitrary(), evidence => Rubrics.All(rubric =>
        {
            var sheet = Scores.Evaluate(rubric, evidence);
            grades.Add(sheet.Grade);
            var lines = sheet.Groups.SelectMany(g => g.Criteria).ToList();
            return sheet.Total == lines.Sum(l => l.Points)
                && sheet.Max <= rubric.MaxFor(MeetingKind.Regular)
                && lines.All(l => l.Points >= 0 && l.Points <= l.Max && l.Points % rubric.Step == 0)
                && sheet.Lost.Sum(l => l.Lost) == sheet.Max - sheet.Total;
        })).QuickCheckThrowOnFailure();
        grades.Count.ShouldBeGreaterThan(2, "the generator must reach good and bad meetings");
    }

    [Fact]
    public void Better_evidence_never_costs_points()
    {
        var better = 0;
        Prop.ForAll(Meetings.ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), (evidence, what) => Rubrics.All(rubric =>
        {
            var improved = Improve(evidence, what);
            var before = Scorer.FromEvidence(rubric, MeetingKind.Regular, evidence).Total;
            var after = Scorer.FromEvidence(rubric, MeetingKind.Regular, improved).Total;
            if (after > before) better++;
            return after >= before;
        })).QuickCheckThrowOnFailure();
        better.ShouldBeGreaterThan(0, "some improvement must be worth something");
    }

    [Fact]
    public void A_judged_point_more_is_a_point_more()
    {
        var rubric = Presets.Read("an-phu-2025");
        Prop.ForAll(Meetings.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (evidence, points) =>
            Scores.Evaluate(rubric, evidence, [new Judgement("process", points + 1)]).Total
            == Scores.Evaluate(
                rubric, evidence, [new Judgement("process", points)]).Total + 1).QuickCheckThrowOnFailure();
    }

    private static MeetingEvidence Improve(MeetingEvidence e, int what) => what switch
    {
        0 => e with { DurationMinutes = e.DurationMinutes + 10 },
        1 when e.AbsentUnexcused > 0 => e with
        {
            AbsentUnexcused = e.AbsentUnexcused - 1, AbsentExcused = e.AbsentExcused + 1,
        },
        2 => e with { NoticeBefore = (e.NoticeBefore ?? TimeSpan.Zero) + TimeSpan.FromHours(12) },
        3 => e with { DocumentsBefore = (e.DocumentsBefore ?? TimeSpan.Zero) + TimeSpan.FromHours(12) },
        4 => e with { CommitteeMet = true },
        5 when e.Speakers < e.Present => e with { Speakers = e.Speakers + 1 },
        6 => e with { MinutesComplete = true, ThematicStudied = true },
        7 when e.PublishedAfter is { } after => e with { PublishedAfter = after / 2 },
        8 when e.TargetsMetPercent is < 95 and { } met => e with { TargetsMetPercent = met + 5 },
        _ => e with { LongestExcusedStreak = Math.Max(0, e.LongestExcusedStreak - 1) },
    };
}
