using System.Text.Json;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

/// <summary>Members between two cells. Source: Quy định 232-QĐ/TW (2025), 6.3.2; Hướng dẫn 01-HD/TW, 13.2.</summary>
public sealed class TemporaryMembersTests
{
    [Fact]
    public void A_member_who_is_here_for_a_time_speaks_and_does_not_vote()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot());
        story.State.Ballots.Single().Electorate.ShouldNotContain("dv-09");
        story.Refuses(new CastVote(Cast.TemporarilyIn, "b1", VoteChoice.For, null))
            .ShouldBe(BallotRefusals.TemporarilyHere);
        MeetingActions.Of(story.State, Cast.TemporarilyIn).Single(a => a.Action == MeetingAction.CastVote).Refusal
            .ShouldBe(BallotRefusals.TemporarilyHere);
        MeetingActions.Of(story.State, Cast.TemporarilyIn).Single(a => a.Action == MeetingAction.RequestToSpeak).Refusal
            .ShouldBeNull();
    }

    [Fact]
    public void A_member_who_comes_home_counts_and_votes()
    {
        var story = Scenes.Gathered();
        RollCount.Of(story.State.Roll).Expected.ShouldBe(7);
        story.Then(Scenes.CheckIn(story, Cast.TemporarilyOut));
        var count = RollCount.Of(story.State.Roll);
        (count.Expected, count.Present, count.TemporarilyOut).ShouldBe((8, 8, 1));
        story.Then(Scenes.OpenBallot(), new CastVote(Cast.TemporarilyOut, "b1", VoteChoice.For, null));
        story.State.Ballots.Single().Voters.ShouldBe(["dv-10"]);
    }

    [Fact]
    public void Neither_is_held_against_the_cell_when_they_do_not_come()
    {
        var story = Scenes.Opened().Then(new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        story.State.Find("dv-09")!.Status.ShouldBe(AttendanceStatus.NotExpected);
        story.State.Find("dv-10")!.Status.ShouldBe(AttendanceStatus.NotExpected);
        RollCount.Of(story.State.Roll).AbsentUnexcused.ShouldBe(6);
    }

    [Fact]
    public void A_bloc_may_have_who_is_here_for_a_time_in_the_base_of_attendance_and_not_of_votes()
    {
        var rules = MeetingRules.Default with { Temporary = TemporaryMembers.InAttendanceBase };
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open() with { Cell = Cast.Cell with { Rules = rules } });
        RollCount.Of(story.State.Roll).Expected.ShouldBe(8);
        story.Then(Scenes.CheckIn(story, Cast.TemporarilyIn), Scenes.OpenBallot());
        RollCount.Of(story.State.Roll).Present.ShouldBe(2);
        story.State.Ballots.Single().Electorate.ShouldNotContain("dv-09");
    }

    [Fact]
    public void A_roll_that_was_stored_before_keeps_its_numbers()
    {
        var stored = JsonSerializer.Deserialize<Attendee[]>(
            """
            [{"MemberId":"a","Status":1,"Standing":2},{"MemberId":"b","Status":4,"Standing":3}]
            """)!;
        stored.Select(a => (a.Standing, a.Counts, a.IsEntitled)).ShouldBe(
        [
            (MemberStanding.TemporarilyIn, true, true),
            (MemberStanding.TemporarilyOut, false, false),
        ]);
        RollCount.Of([.. stored]).ShouldSatisfyAllConditions(c => c.Expected.ShouldBe(1), c => c.Present.ShouldBe(1));
    }
}
