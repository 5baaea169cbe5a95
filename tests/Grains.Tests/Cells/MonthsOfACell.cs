using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Tests.Meetings;

namespace ChiBo.Grains.Tests.Cells;

/// <summary>
/// What a cell plans by itself. It is 25 October; the meeting of <see cref="MeetingRoom"/> is November's.
/// </summary>
public sealed class MonthsOfACell
{
    private const string December = $"{ChiBoCluster.CellId}/2026-12-regular-1";

    private static readonly SetCellScheduleRequest OnTheFourth = new(4, new TimeOnly(13, 30), "Phòng A", null);

    [Fact]
    public async Task The_meeting_is_there_and_the_superior_is_told_without_anybodys_doing()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        var meeting = await room.See(MeetingRoom.Superior);
        (meeting.Phase, meeting.ScheduledAt, meeting.Place)
            .ShouldBe((MeetingPhase.Planned, MeetingRoom.ScheduledAt, "Phòng A"));
        (await room.Meeting.History(room.Secretary)).Entries.Single().Actor.ShouldBe(Caller.Platform.Id);
        await room.Bus.Until(b => b.Taken.Any(t =>
            t.Message is MeetingSnapshot { Id: MeetingRoom.MeetingId, Phase: nameof(MeetingPhase.Planned) }));
        await Until(async () => (await See(room)).Upcoming.Any(m => m.MeetingId == MeetingRoom.MeetingId));
    }

    [Fact]
    public async Task The_next_month_comes_with_its_day_and_any_number_of_times_is_once()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        room.Clock.Advance(TimeSpan.FromDays(20)); // 14 November
        await room.Cell.PlanMonths();
        (await Find(room, December)).ShouldBeNull();
        room.Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => room.Cell.PlanMonths()));
        await Until(async () => (await See(room)).Meetings.Length == 2);
        await room.Cell.PlanMonths();
        var december = (await Find(room, December)).ShouldNotBeNull();
        (december.ScheduledAt, december.Version).ShouldBe((MeetingRoom.ScheduledAt.AddMonths(1), 1));
    }

    [Fact]
    public async Task The_reminder_comes_once_a_day_and_plans()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        var reminder = (await room.RemindersOf(room.Cell)).Single(r => r.ReminderName == "months");
        reminder.Period.ShouldBe(TimeSpan.FromDays(1));
        room.Clock.Advance(TimeSpan.FromDays(22));
        await room.Cell.AsReference<IRemindable>().ReceiveReminder("months", default);
        (await Find(room, December)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_people_planned_before_stays()
    {
        await using var room = await MeetingRoom.Start(3);
        var theirs = new PlanMeetingRequest(MeetingRoom.ScheduledAt.AddDays(2), "Nhà văn hóa");
        await MeetingRoom.Done(room.Meeting.PlanMeeting(room.Secretary, theirs));
        await Schedule(room, OnTheFourth);
        var meeting = await room.See(room.Secretary);
        (meeting.ScheduledAt, meeting.Place, meeting.Version).ShouldBe((theirs.ScheduledAt, "Nhà văn hóa", 1));
    }

    [Fact]
    public async Task What_people_plan_after_it_goes_before_the_schedule()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        var theirs = new PlanMeetingRequest(MeetingRoom.ScheduledAt.AddDays(2), "Nhà văn hóa");
        await MeetingRoom.Done(room.Meeting.PlanMeeting(room.Secretary, theirs));
        (await room.Meeting.PlanMeeting(room.Secretary, theirs)).Code.ShouldBe("common.already-exists");
        await Schedule(room, OnTheFourth with { DayOfMonth = 5, FromMonth = "2026-11" });
        (await room.See(room.Secretary)).ScheduledAt.ShouldBe(theirs.ScheduledAt);
    }

    [Fact]
    public async Task A_meeting_that_was_called_off_is_not_planned_again()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        await MeetingRoom.Done(room.Meeting.CancelMeeting(room.Secretary, new CancelMeetingRequest("Bão")));
        await room.Cell.PlanMonths();
        (await room.See(room.Secretary)).Phase.ShouldBe(MeetingPhase.Cancelled);
        (await Find(room, $"{ChiBoCluster.CellId}/2026-11-regular-2")).ShouldBeNull();
    }

    [Fact]
    public async Task A_new_schedule_takes_along_what_nobody_touched_and_nothing_else()
    {
        await using var room = await MeetingRoom.Start(3);
        await Schedule(room, OnTheFourth);
        await Schedule(room, OnTheFourth with { DayOfMonth = 6, Place = "Phòng B", FromMonth = "2026-11" });
        await Until(async () =>
        {
            await room.Cell.PlanMonths(); // the meeting's own word may still be on its way to the cell
            return (await room.See(room.Secretary)).ScheduledAt == MeetingRoom.ScheduledAt.AddDays(2);
        });
        var moved = await room.See(room.Secretary);
        (moved.Place, moved.Postponements.Length).ShouldBe(("Phòng B", 0));
        var reason = new PostponeMeetingRequest(MeetingRoom.ScheduledAt.AddDays(9), "Trùng lịch", null);
        await MeetingRoom.Done(room.Meeting.PostponeMeeting(room.Secretary, reason));
        await Schedule(room, OnTheFourth with { FromMonth = "2026-11" });
        await room.Cell.PlanMonths();
        (await room.See(room.Secretary)).ScheduledAt.ShouldBe(reason.ScheduledAt);
    }

    [Fact]
    public async Task Killed_between_the_schedule_and_the_meeting_the_cell_plans_when_it_awakes()
    {
        await using var room = await MeetingRoom.Start(3);
        room.Store.BeforeWrite = key =>
            key == MeetingRoom.MeetingId ? throw new IOException("killed") : Task.CompletedTask;
        await Schedule(room, OnTheFourth);
        room.Store.Find(MeetingRoom.MeetingId).ShouldBeNull();
        room.Store.BeforeWrite = _ => Task.CompletedTask;
        await using var again = await room.Restart();
        await again.Cell.View(again.Secretary);
        await Until(async () => await Find(again, MeetingRoom.MeetingId) is { Version: 1 });
    }

    [Fact]
    public async Task A_cell_that_is_asked_to_send_again_goes_on_planning_and_answers_its_meeting()
    {
        await using var first = await MeetingRoom.Start(3);
        await Schedule(first, OnTheFourth);
        first.Clock.Advance(TimeSpan.FromDays(21)); // December is to be planned
        await using var room = await first.Restart();
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        room.Store.BeforeRead = key =>
        {
            if (key != December) return Task.CompletedTask;
            asked.TrySetResult();
            return answer.Task;
        };
        var planning = room.Cell.PlanMonths();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        (await room.Cell.Resend()).ShouldBeGreaterThan(0);
        answer.SetResult();
        await planning.WaitAsync(TimeSpan.FromSeconds(20)); // the meeting asks the cell: a call that nobody takes ends after 30
        (await Find(room, December)).ShouldNotBeNull();
        room.Log.Lines.ShouldNotContain(line => line.Contains("could not", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quarter_of_a_million_cells_have_their_turns_all_over_the_day()
    {
        var at = new DateTimeOffset(2026, 11, 15, 17, 0, 0, TimeSpan.Zero);
        var cells = Enumerable.Range(0, 280_000).Select(i => $"khoi-mau/tc-{i / 300}/cb-{i}").ToList();
        var waits = cells.ConvertAll(c => Grains.Cells.DailyTurn.Of(c).After(at));
        waits.ShouldAllBe(w => w > TimeSpan.Zero && w <= TimeSpan.FromDays(1));
        var minutes = waits.GroupBy(w => (int)w.TotalMinutes).Select(m => m.Count()).ToList();
        minutes.Count.ShouldBe(24 * 60);
        minutes.Max().ShouldBeLessThan(2 * 280_000 / (24 * 60));
        Grains.Cells.DailyTurn.Of(cells[0]).ShouldBe(Grains.Cells.DailyTurn.Of(cells[0]));
    }

    private static Task Schedule(MeetingRoom room, SetCellScheduleRequest schedule) =>
        MeetingRoom.Done(room.Cell.SetSchedule(room.Secretary, schedule));

    private static async Task<CellView> See(MeetingRoom room) =>
        (await room.Cell.View(room.Secretary)).ShouldNotBeNull();

    private static Task<MeetingView?> Find(MeetingRoom room, string id) =>
        room.Client.GetGrain<IMeetingGrain>(id).Get(room.Secretary);

    private static async Task Until(Func<Task<bool>> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while (!await condition())
        {
            (DateTime.UtcNow < deadline).ShouldBeTrue();
            await Task.Delay(10);
        }
    }
}
