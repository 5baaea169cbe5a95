using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

public sealed class RubricPresets
{
    public static TheoryData<string> All => [.. Presets.Ids];

    [Fact]
    public void All_seven_are_there() => Presets.Ids.ShouldBe(
        ["an-phu-2025", "dong-nai-2019", "hd12-2018", "hd42-2025", "khoi-binh-thuan", "khoi-phu-tho", "nghe-an-2021"]);

    [Theory, MemberData(nameof(All))]
    public void Each_is_valid_and_says_where_it_comes_from(string id)
    {
        var rubric = Presets.Read(id);
        rubric.Id.ShouldBe(id);
        rubric.Source.ShouldNotBeNullOrWhiteSpace();
        rubric.Notes.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("hd42-2025", "5/5/10/40/5/30/5")]
    [InlineData("an-phu-2025", "5/5/10/30/10/5/30/5")]
    [InlineData("khoi-phu-tho", "15/20/45/20")]
    [InlineData("nghe-an-2021", "20/10/45/15/10")]
    public void Its_groups_have_the_maxima_of_the_source(string id, string maxima) =>
        string.Join('/', Presets.Read(id).Groups.Select(g => g.Max)).ShouldBe(maxima);

    [Theory]
    [InlineData("hd42-2025", 100)]
    [InlineData("an-phu-2025", 100)]
    [InlineData("khoi-phu-tho", 100)]
    [InlineData("khoi-binh-thuan", 100)]
    [InlineData("nghe-an-2021", 100)]
    [InlineData("hd12-2018", 8)]
    [InlineData("dong-nai-2019", 3)]
    public void A_flawless_meeting_has_all_points_and_is_good(string id, int points)
    {
        var rubric = Presets.Read(id);
        foreach (var kind in (MeetingKind[])[MeetingKind.Regular, MeetingKind.Thematic])
        {
            var sheet = Scores.Evaluate(rubric, Scores.Flawless, kind: kind);
            sheet.Total.ShouldBe(points);
            sheet.Max.ShouldBe(points);
            sheet.Lost.ShouldBeEmpty();
            sheet.Grade.ShouldBe(MeetingGrade.Good);
            sheet.IsComplete.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("hd42-2025", 90, 70, 50)]
    [InlineData("an-phu-2025", 90, 70, 50)]
    [InlineData("khoi-phu-tho", 90, 70, 50)]
    [InlineData("khoi-binh-thuan", 90, 70, 50)]
    [InlineData("nghe-an-2021", 80, 70, 50)]
    public void Its_thresholds_are_those_of_the_source(string id, int good, int fair, int average)
    {
        var thresholds = Presets.Read(id).Thresholds;
        thresholds.ShouldBe(new GradeThresholds(good, fair, average));
        thresholds.GradeOf(good).ShouldBe(MeetingGrade.Good);
        thresholds.GradeOf(good - 0.5m).ShouldBe(MeetingGrade.Fair);
        thresholds.GradeOf(fair - 0.5m).ShouldBe(MeetingGrade.Average);
        thresholds.GradeOf(average - 0.5m).ShouldBe(MeetingGrade.Poor);
    }
}
