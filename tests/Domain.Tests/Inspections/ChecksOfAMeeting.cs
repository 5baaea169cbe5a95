using ChiBo.Domain.Inspections;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Tests.Inspections;

/// <summary>Each check of one meeting, at and around its threshold.</summary>
public sealed class ChecksOfAMeeting
{
    private static readonly CheckedMeeting Good = Given.Meeting();
    private static readonly DateTimeOffset Closed = Good.ClosedAt!.Value;
    private static readonly DateTimeOffset Later = Closed.AddDays(20);

    [Fact]
    public void A_meeting_as_it_should_be_has_no_finding() => Found(Good).ShouldBeEmpty();

    [Theory]
    [InlineData(17, 20, false)] // 85 %
    [InlineData(16, 20, true)]
    [InlineData(0, 0, false)]
    public void Attendance(int present, int expected, bool found) =>
        Found(Good with { Present = present, Expected = expected }).ShouldBe(Codes("attendance-low", found));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Unexcused_absence(int absent, bool found) =>
        Found(Good with { AbsentUnexcused = absent }).ShouldBe(Codes("absent-unexcused", found));

    [Theory]
    [InlineData(1)]
    [InlineData(2, "absent-twice")]
    [InlineData(3)]
    [InlineData(4, "absent-repeatedly")]
    [InlineData(5)]
    public void Absences_in_a_row_are_found_once(int streak, params string[] found) =>
        Found(Good with { Absences = [new CheckedAbsence("dv-01", streak)] }).ShouldBe(found);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Moves(int moves, bool found) =>
        Found(Good with { Moves = [.. Enumerable.Range(0, moves).Select(n => Closed.AddDays(-9 + n))] })
            .ShouldBe(Codes("meeting-moved", found));

    [Fact]
    public void A_meeting_that_was_moved_twice_is_found_before_it_is_held() =>
        Found(Good with { Moves = [Closed.AddDays(-9), Closed.AddDays(-8)], OpenedAt = null, ClosedAt = null })
            .ShouldBe(["meeting-moved"]);

    [Theory]
    [InlineData(90, false)]
    [InlineData(89, true)]
    public void Duration(int minutes, bool found) =>
        Found(Good with { OpenedAt = Closed.AddMinutes(-minutes) }).ShouldBe(Codes("meeting-short", found));

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1439, true)]
    [InlineData(null, true)]
    public void Notice(int? minutes, bool found) =>
        Found(Good with { NoticeMinutes = minutes }).ShouldBe(Codes("notice-late", found));

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1439, true)]
    [InlineData(null, false)] // no documents
    public void Documents(int? minutes, bool found) =>
        Found(Good with { DocumentsMinutes = minutes }).ShouldBe(Codes("documents-late", found));

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    public void Committee(bool has, bool met, bool found) =>
        Found(Good with { HasCommittee = has, CommitteeMet = met }).ShouldBe(Codes("committee-not-met", found));

    [Theory]
    [InlineData(3, 10, false)] // 30 %
    [InlineData(2, 10, true)]
    [InlineData(0, 0, false)]
    public void Ordinary_members_who_spoke(int spoke, int present, bool found) =>
        Found(Good with { OrdinarySpeakers = spoke, OrdinaryPresent = present }).ShouldBe(Codes("leaders-only", found));

    [Theory]
    [InlineData(MissingPart.Conclusion, true)]
    [InlineData(MissingPart.BallotNumbers, true)]
    [InlineData(MissingPart.Opinions, true)]
    [InlineData(MissingPart.AbsenceReason, false)]
    public void Incomplete_minutes(MissingPart part, bool found) =>
        Found(Good with { Gaps = [part] }).ShouldBe(Codes("minutes-incomplete", found));

    [Fact]
    public void What_is_missing_may_be_written_until_both_have_signed() =>
        Found(Good with { Gaps = [MissingPart.Opinions], SignedAt = null }, Closed.AddDays(4)).ShouldBeEmpty();

    [Theory]
    [InlineData(5.0, false)]
    [InlineData(5.001, true)]
    public void Signatures(double days, bool found) =>
        Found(Good with { SignedAt = Closed.AddDays(days) }).ShouldBe(Codes("minutes-unsigned", found));

    [Theory]
    [InlineData(4.99, false)]
    [InlineData(5.0, true)]
    public void Minutes_that_nobody_signs(double days, bool found) =>
        Found(Good with { SignedAt = null }, Closed.AddDays(days)).ShouldBe(Codes("minutes-unsigned", found));

    [Theory]
    [InlineData(48.0, false)]
    [InlineData(48.1, true)]
    public void Publication(double hours, bool found) =>
        Found(Good with { PublishedAt = Closed.AddHours(hours) }).ShouldBe(Codes("resolution-late", found));

    [Fact]
    public void A_committee_meeting_is_neither_signed_nor_sent() =>
        Found(Given.Meeting(kind: MeetingKind.Committee) with { SignedAt = null, PublishedAt = null, SelfScore = null, Present = 0 })
            .ShouldBeEmpty();

    [Theory]
    [InlineData(2.0, false)]
    [InlineData(2.1, true)]
    public void Self_score(double days, bool found) =>
        Found(Good with { SelfScore = Given.Score(Closed.AddDays(days), 92) }).ShouldBe(Codes("self-score-missing", found));

    [Theory]
    [InlineData(82, false)]
    [InlineData(81.5, true)]
    public void Self_score_over_the_observers(decimal observers, bool found) =>
        Found(Good with { ObserverScore = Given.Score(Closed, observers) }).ShouldBe(Codes("self-score-high", found));

    [Fact]
    public void A_cancelled_meeting_is_not_looked_at() =>
        Found(Good with { IsCancelled = true, Present = 0, SignedAt = null }).ShouldBeEmpty();

    [Fact]
    public void A_bloc_has_its_own_figures_and_a_change_moves_nothing_that_lies_before()
    {
        var strict = Given.Rules.Thresholds with { AttendancePercent = 90 };
        string[] With(DateTimeOffset changed) => Given.Codes(
            Given.Cell(Good), Given.March,
            new ThresholdHistory(Given.Rules.Thresholds, [(Given.Registered, Given.Rules.Thresholds), (changed, strict)]));
        With(Closed).ShouldBe(["attendance-low"]);
        With(Closed.AddSeconds(1)).ShouldBeEmpty();
    }

    private static string[] Found(CheckedMeeting meeting, DateTimeOffset? at = null) =>
        [.. Given.Codes(Given.Cell(meeting), at ?? Later).Where(c => c != "meeting-missed")];

    private static string[] Codes(string code, bool found) => found ? [code] : [];
}
