using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Domain.Tests.Meetings.Scores;

public sealed class Evidence
{
    [Fact]
    public void Is_read_from_what_happened()
    {
        var story = Scenes.Closed();
        EvidenceOf.Meeting(story.State, story.At).ShouldSatisfyAllConditions(
            e => e.DurationMinutes.ShouldBe(95),
            e => (e.Members, e.Expected, e.Present).ShouldBe((9, 7, 7)),
            e => e.NoticeBefore.ShouldBe(TimeSpan.FromDays(10)),
            e => e.DocumentsBefore.ShouldBeNull(),
            e => (e.HasCommittee, e.CommitteeMet).ShouldBe((true, false)),
            e => (e.Speakers, e.OrdinaryMembersPresent, e.OrdinarySpeakers).ShouldBe((1, 4, 1)),
            e => e.MinutesComplete.ShouldBeTrue(),
            e => e.TargetsMetPercent.ShouldBeNull(),
            e => e.PublishedAfter.ShouldBeNull());
    }

    [Fact]
    public void Of_publishing_is_held_against_the_cell_only_when_it_is_late()
    {
        var story = Scenes.Signed();
        var closed = story.State.ClosedAt!.Value;
        EvidenceOf.Meeting(story.State, closed.AddDays(2)).PublishedAfter.ShouldBeNull();
        EvidenceOf.Meeting(story.State, closed.AddDays(2).AddHours(1)).PublishedAfter.ShouldBe(TimeSpan.FromHours(49));
        story.At = closed.AddHours(5);
        story.Then(new PublishMinutes(Cast.Secretary));
        EvidenceOf.Meeting(story.State, closed.AddDays(9)).PublishedAfter.ShouldBe(TimeSpan.FromHours(5));
    }

    [Fact]
    public void Of_documents_is_the_last_one_given_before_the_meeting()
    {
        var story = Scenes.Planned().Then(new AddDocument(Cast.Secretary, Scenes.File("a")));
        story.At = Cast.ScheduledAt.AddHours(-30);
        story.Then(new AddDocument(Cast.Secretary, Scenes.File("b")), Scenes.Prepare(), Scenes.Agenda(),
            new ConveneMeeting(Cast.Secretary, Cast.Cell));
        story.At = Cast.ScheduledAt.AddMinutes(5);
        story.Then(Scenes.Open(), new AddDocument(Cast.Secretary, Scenes.File("c")));
        EvidenceOf.Meeting(story.State, story.At).DocumentsBefore
            .ShouldBe(TimeSpan.FromHours(30) + TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void Of_a_streak_counts_this_meeting_and_leaves_the_exempt_out()
    {
        var entries = Cast.Cell.Roster.Entries.Select(e => e.MemberId is "dv-05" or "dv-08"
            ? e with { ExcusedStreak = 3 } : e);
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(
            Scenes.Open() with { Cell = Cast.Cell with { Roster = Cast.Cell.Roster with { Entries = [.. entries] } } },
            new AnswerInvitation(Cast.Member, false, "Ốm"),
            new AnswerInvitation(Cast.Exempt, false, "Tuổi cao"),
            new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        EvidenceOf.Meeting(story.State, story.At).LongestExcusedStreak.ShouldBe(4);
    }

    [Fact]
    public void Of_the_committee_is_its_meeting_or_what_the_cell_says()
    {
        var held = Scenes.Planned().Then(Scenes.Prepare() with { Before =
            new MeetingsBefore(Cast.ScheduledAt.AddDays(-5), []) });
        EvidenceOf.Meeting(held.State, held.At).CommitteeMet.ShouldBeTrue();
        var said = Scenes.Planned().Then(Scenes.Prepare() with
        {
            Report = Scenes.Prepare().Report with { CommitteeMetOn = new DateOnly(2026, 10, 20) },
        });
        EvidenceOf.Meeting(said.State, said.At).CommitteeMet.ShouldBeTrue();
    }
}
