using System.Collections.Immutable;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Cells;

public sealed class NotingMeetings
{
    [Fact]
    public void The_newest_version_of_a_meeting_counts()
    {
        var story = CellStories.WithMembers().Then(Note(2026, 11, version: 3, phase: MeetingPhase.Open));
        story.ChangesNothing(Note(2026, 11, version: 3, phase: MeetingPhase.Planned));
        story.ChangesNothing(Note(2026, 11, version: 2, phase: MeetingPhase.Planned));
        story.Then(Note(2026, 11, version: 4, phase: MeetingPhase.Closed));
        story.State.Meetings.Values.Single().Phase.ShouldBe(MeetingPhase.Closed);
    }

    [Fact]
    public void A_newer_version_that_says_the_same_changes_nothing()
    {
        var story = CellStories.WithMembers().Then(Note(2026, 11, version: 3, excused: ["dv-2"], unexcused: ["dv-3"]));
        story.ChangesNothing(Note(2026, 11, version: 4, excused: ["dv-2"], unexcused: ["dv-3"]));
        story.Then(Note(2026, 11, version: 5, excused: ["dv-2", "dv-3"], unexcused: []));
        story.State.Meetings.Values.Single().Version.ShouldBe(5);
    }

    [Fact]
    public void Only_the_platform_notes_meetings_of_this_cell()
    {
        var story = CellStories.WithMembers();
        story.Refuses(Note(2026, 11) with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(Note(2026, 11) with { Actor = Actors.Stranger }).ShouldBe(CommonRefusals.NotFound);
        var foreign = Note(2026, 11).Note with { MeetingId = $"{Actors.OtherCell}/2026-11-regular-1" };
        story.Refuses(new NoteMeeting(Actor.Platform, foreign)).ShouldBe(CommonRefusals.InvalidValue("meetingId"));
        new Story<CellState, CellEvent>().Refuses(Note(2026, 11)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void What_lies_years_back_leaves_the_index()
    {
        var story = CellStories.WithMembers().Then(Note(2023, 10), Note(2023, 11), Note(2026, 11));
        story.State.Meetings.Values.Select(m => m.Month).Order().ShouldBe([new Month(2023, 11), new Month(2026, 11)]);
        story.ChangesNothing(Note(2023, 9));
    }

    [Fact]
    public void A_meeting_far_ahead_makes_the_cell_forget_nothing_and_makes_no_other_old()
    {
        var story = CellStories.WithMembers().Then(
            Note(2026, 9, excused: ["dv-2"]), Note(2026, 10, excused: ["dv-2"]),
            Note(2062, 11, phase: MeetingPhase.Planned, kind: MeetingKind.Extraordinary));
        story.State.Meetings.Count.ShouldBe(3);
        story.Entry("dv-2").ExcusedStreak.ShouldBe(2);
        story.Then(Note(2026, 11, excused: ["dv-2"])).State.Meetings.Count.ShouldBe(4);
        story.Then(Note(2062, 11, version: 2, phase: MeetingPhase.Cancelled, kind: MeetingKind.Extraordinary));
        story.State.Meetings.Count.ShouldBe(4);
    }

    [Fact]
    public void A_cell_that_had_forgotten_its_meetings_takes_them_again()
    {
        var forgetful = CellStories.WithMembers().Then(Note(2026, 10, excused: ["dv-2"]));
        var poisoned = new MeetingNoted(Note(2062, 11).Note).Apply(forgetful.State); // as it was stored before
        poisoned.Meetings.Count.ShouldBe(1);
        var decision = Note(2026, 10, excused: ["dv-2"]).Decide(poisoned, new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        decision.Events.Single().Apply(poisoned).Meetings.Count.ShouldBe(2);
    }

    [Fact]
    public void Absences_in_a_row_are_counted_up_to_the_date()
    {
        var story = CellStories.WithMembers().Then(
            Note(2026, 8, excused: ["dv-3"]),
            Note(2026, 9, excused: ["dv-2"], unexcused: ["dv-3"]),
            Note(2026, 10, excused: ["dv-2", "dv-3"]));
        story.Entry("dv-2").ExcusedStreak.ShouldBe(2);
        story.Entry("dv-3").ExcusedStreak.ShouldBe(1);
        story.Entry("dv-3").AbsentStreak.ShouldBe(3);
        story.Entry("dv-1").AbsentStreak.ShouldBe(0);
        story.Entry("dv-2", new DateOnly(2026, 9, 20)).ExcusedStreak.ShouldBe(1);
        story.Entry("dv-2", new DateOnly(2026, 9, 3)).ExcusedStreak.ShouldBe(0);
    }

    [Fact]
    public void An_excused_streak_begins_anew_with_the_year_and_an_absence_streak_does_not()
    {
        var story = CellStories.WithMembers().Then(
            Note(2026, 11, excused: ["dv-2"]), Note(2026, 12, excused: ["dv-2"]), Note(2027, 1, excused: ["dv-2"]));
        var entry = story.Entry("dv-2", new DateOnly(2027, 2, 3));
        entry.ExcusedStreak.ShouldBe(1);
        entry.AbsentStreak.ShouldBe(3);
    }

    [Fact]
    public void Only_regular_meetings_that_were_held_count()
    {
        var story = CellStories.WithMembers().Then(
            Note(2026, 9, excused: ["dv-2"]),
            Note(2026, 9, excused: [], kind: MeetingKind.Thematic),
            Note(2026, 10, excused: [], phase: MeetingPhase.Cancelled));
        story.Entry("dv-2").ExcusedStreak.ShouldBe(1);
    }

    private static NoteMeeting Note(
        int year,
        int month,
        long version = 1,
        MeetingPhase phase = MeetingPhase.Closed,
        MeetingKind kind = MeetingKind.Regular,
        ImmutableArray<string>? excused = null,
        ImmutableArray<string>? unexcused = null) => new(
        Actor.Platform,
        new MeetingNote
        {
            MeetingId = $"{Actors.Cell}/{year}-{month:00}-{kind.ToString().ToLowerInvariant()}-1",
            Version = version,
            Month = new Month(year, month),
            Kind = kind,
            Phase = phase,
            ScheduledAt = new DateTimeOffset(year, month, 3, 7, 0, 0, TimeSpan.Zero),
            AbsentExcused = excused ?? [],
            AbsentUnexcused = unexcused ?? [],
        });
}
