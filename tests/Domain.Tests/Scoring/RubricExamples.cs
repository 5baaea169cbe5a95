using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>The examples of domain/rubrics.md that must hold, and the gaps that an edition settles.</summary>
public sealed class RubricExamples
{
    [Fact]
    public void Ninety_two_points_without_full_minutes_are_fair_in_binh_thuan_and_good_in_phu_tho()
    {
        var poorMinutes = Scores.Flawless with { MinutesComplete = false };
        var binhThuan = Presets.Read("khoi-binh-thuan");
        var there = Scores.Evaluate(binhThuan, poorMinutes, Scores.Losing(binhThuan, 2));
        there.Total.ShouldBe(92);
        there.Grade.ShouldBe(MeetingGrade.Fair);
        there.WithheldBy.ShouldBe(["minutes"]);

        var phuTho = Presets.Read("khoi-phu-tho");
        var here = Scores.Evaluate(phuTho, poorMinutes, Scores.Losing(phuTho, 4));
        here.Total.ShouldBe(92);
        here.Grade.ShouldBe(MeetingGrade.Good);
        here.WithheldBy.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nghe-an-2021", MeetingGrade.Good)]
    [InlineData("hd42-2025", MeetingGrade.Fair)]
    [InlineData("an-phu-2025", MeetingGrade.Fair)]
    [InlineData("khoi-phu-tho", MeetingGrade.Fair)]
    [InlineData("khoi-binh-thuan", MeetingGrade.Fair)]
    public void Eighty_four_points_are_good_in_nghe_an_alone(string id, MeetingGrade grade)
    {
        var rubric = Presets.Read(id);
        var sheet = Scores.Evaluate(rubric, Scores.Flawless, Scores.Losing(rubric, 16));
        sheet.Total.ShouldBe(84);
        sheet.Grade.ShouldBe(grade);
    }

    [Theory]
    [InlineData(17, 20, 0)]
    [InlineData(18, 20, 1)]
    [InlineData(86, 100, 1)]
    [InlineData(85, 100, 0)]
    public void Eighty_five_percent_is_not_more_than_eighty_five(int present, int expected, int points)
    {
        var evidence = Scores.Flawless with
        {
            Expected = expected, Present = present, AbsentExcused = expected - present, Speakers = present,
        };
        foreach (var id in (string[])["hd12-2018", "dong-nai-2019"])
        {
            var sheet = Scores.Evaluate(Presets.Read(id), evidence);
            sheet.Line("attendance-rate").Points.ShouldBe(points);
            (sheet.Grade == MeetingGrade.Good).ShouldBe(points == 1);
        }
    }

    [Theory]
    [InlineData(90, 5)]
    [InlineData(89, 4)]
    [InlineData(75, 4)]
    [InlineData(74, 3)]
    [InlineData(60, 3)]
    [InlineData(59, 2)]
    [InlineData(46, 2)]
    [InlineData(45, 2)]
    [InlineData(44, 1)]
    public void An_phu_takes_points_off_a_short_meeting(int minutes, int points) =>
        AnPhu(Scores.Flawless with { DurationMinutes = minutes }).Line("duration-full").Points.ShouldBe(points);

    [Fact]
    public void An_phu_asks_two_hours_of_a_cell_of_thirty()
    {
        AnPhu(Scores.Flawless with { Members = 29, DurationMinutes = 90 }).Line("duration-full").Points.ShouldBe(5);
        AnPhu(Scores.Flawless with { Members = 30, DurationMinutes = 90 }).Line("duration-full").Points.ShouldBe(3);
        AnPhu(Scores.Flawless with { Members = 30, DurationMinutes = 120 }).Line("duration-full").Points.ShouldBe(5);
    }

    [Theory]
    [InlineData(20, 11, 5)]
    [InlineData(20, 10, 4)]
    [InlineData(20, 8, 4)]
    [InlineData(20, 7, 3)]
    [InlineData(20, 6, 3)]
    [InlineData(20, 5, 2)]
    public void An_phu_gives_four_for_exactly_half_the_speakers(int present, int speakers, int points) =>
        AnPhu(Scores.Flawless with { Present = present, Speakers = speakers }).Line("speaking").Points.ShouldBe(points);

    [Fact]
    public void One_unexcused_absence_leaves_one_point_for_attendance_in_an_phu()
    {
        var sheet = AnPhu(Scores.Flawless with { Present = 19, AbsentUnexcused = 1 });
        sheet.Line("attendance-rate").Value.ShouldBe(95);
        sheet.Line("attendance-rate").Points.ShouldBe(1);
        sheet.Line("attendance-rate").Why.ShouldNotBeNull();
        sheet.Line("attendance-streak").Points.ShouldBe(1);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public void More_than_three_excused_absences_in_a_row_cost_the_streak(int streak, int points) =>
        AnPhu(Scores.Flawless with { LongestExcusedStreak = streak }).Line("attendance-streak").Points.ShouldBe(points);

    [Fact]
    public void A_month_without_thematic_study_reaches_ninety_five_in_an_phu()
    {
        var sheet = AnPhu(Scores.Flawless with { IsThematicMonth = false, ThematicStudied = false });
        sheet.Total.ShouldBe(95);
        sheet.Max.ShouldBe(95);
        sheet.Line("thematic-content").Source.ShouldBe(ScoreSource.NotApplicable);
        sheet.Grade.ShouldBe(MeetingGrade.Good);
    }

    [Fact]
    public void Hd42_asks_two_hours_where_thematic_and_regular_share_a_session()
    {
        var rubric = Presets.Read("hd42-2025");
        var short90 = Scores.Flawless with { DurationMinutes = 90 };
        Scores.Evaluate(rubric, short90).Line("duration-full").Points.ShouldBe(0);
        Scores.Evaluate(rubric, short90 with { IsThematicMonth = false }).Line("duration-full").Points.ShouldBe(5);
    }

    [Fact]
    public void Nghe_an_judges_a_thematic_meeting_by_other_criteria()
    {
        var rubric = Presets.Read("nghe-an-2021");
        var regular = Scores.Evaluate(rubric, Scores.Flawless);
        var thematic = Scores.Evaluate(rubric, Scores.Flawless, kind: MeetingKind.Thematic);
        regular.Groups.SelectMany(g => g.Criteria).ShouldNotContain(c => c.Code == "topic-draft");
        thematic.Groups.SelectMany(g => g.Criteria).ShouldNotContain(c => c.Code == "prepared-content");
        thematic.Groups.Select(g => g.Max).ShouldBe(regular.Groups.Select(g => g.Max));
    }

    [Fact]
    public void Nothing_is_held_against_a_cell_that_nobody_can_know_yet()
    {
        var sheet = AnPhu(Scores.Flawless with
        {
            PublishedAfter = null, TargetsMetPercent = null, HasCommittee = false, CommitteeMet = false,
        });
        sheet.Total.ShouldBe(100);
        sheet.Line("published").Value.ShouldBeNull();
        sheet.Line("targets-met").Points.ShouldBe(30);
        AnPhu(Scores.Flawless with { PublishedAfter = TimeSpan.FromHours(49) }).Line("published").Points.ShouldBe(0);
        AnPhu(Scores.Flawless with { NoticeBefore = null }).Line("notice").Points.ShouldBe(0);
    }

    private static ScoreSheet AnPhu(MeetingEvidence evidence) => Scores.Evaluate(Presets.Read("an-phu-2025"), evidence);
}
