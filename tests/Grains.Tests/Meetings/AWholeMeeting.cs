using System.Text.Json;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Scoring;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Scoring;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>One regular meeting from the calendar to the confirmed score, through the grain alone.</summary>
public sealed class AWholeMeeting
{
    [Fact]
    public async Task Goes_from_the_plan_to_the_confirmed_score()
    {
        await using var room = await MeetingRoom.Start(30);
        await room.Open();
        await room.Gather();
        await Discuss(room);
        await Vote(room);
        await Close(room);
        await Sign(room);
        await MeetingRoom.Done(room.Meeting.ConfirmScore(MeetingRoom.Superior, new ConfirmScoreRequest()));

        var seen = await room.See(room.Secretary);
        seen.ShouldSatisfyAllConditions(
            m => m.Phase.ShouldBe(MeetingPhase.Confirmed),
            m => m.Attendance.Expected.ShouldBe(30),
            m => m.Attendance.Present.ShouldBe(30),
            m => m.Attendance.Rate.ShouldBe(100m),
            m => m.Speakers.Spoken.ShouldBe(1),
            m => m.Ballots.Single().Result.ShouldBe(BallotResult.Carried),
            m => m.Ballots.Single().Tally!.For.ShouldBe(29),
            m => m.Ballots.Single().Tally!.Other.ShouldBe(1),
            m => m.Minutes.State.ShouldBe(Domain.Meetings.Minutes.MinutesState.Signed),
            m => m.Minutes.Completeness.ShouldBeEmpty(),
            m => m.Scores.Self!.AdoptedBy!.For.ShouldBe(30),
            m => m.Scores.Confirmed!.Sheet.Total.ShouldBeGreaterThan(50),
            m => m.Deadlines.NoticeOnTime.ShouldBe(true),
            m => m.Deadlines.PublishedOnTime.ShouldBe(true));
        HasEveryFieldOfTheForm(seen.Minutes.Content.ShouldNotBeNull());
    }

    [Fact]
    public async Task Is_told_to_its_cell_and_to_the_bus()
    {
        await using var room = await MeetingRoom.Start(6);
        await room.Open();
        await room.Gather();
        await Discuss(room);
        await Vote(room);
        await Close(room);
        await Sign(room);
        await MeetingRoom.Done(room.Meeting.ConfirmScore(MeetingRoom.Superior, new ConfirmScoreRequest()));
        var version = (await room.See(room.Secretary)).Version;
        await room.Bus.Until(b => b.Taken.Any(t => t.Message is MeetingSnapshot s && s.Version == version));
        var taken = room.Bus.Taken.Select(t => t.Message).ToList();
        foreach (var type in new[]
        {
            typeof(MeetingConvened), typeof(MeetingOpened), typeof(MeetingClosed), typeof(SelfScoreAdopted),
            typeof(MinutesSigned), typeof(MeetingPublished), typeof(ScoreConfirmed),
        })
            taken.Count(m => m.GetType() == type).ShouldBe(1, type.Name);
        taken.OfType<ScoreConfirmed>().Single().ShouldSatisfyAllConditions(
            s => s.CellId.ShouldBe(ChiBoCluster.CellId),
            s => s.Month.ShouldBe("2026-11"),
            s => s.Kind.ShouldBe("Regular"),
            s => (s.Expected, s.Present).ShouldBe((6, 6)),
            s => s.RubricEdition.ShouldBe("hd42-2025"));
        (await room.Cell.View(room.Secretary))!.Meetings.Single().ShouldSatisfyAllConditions(
            m => m.MeetingId.ShouldBe(MeetingRoom.MeetingId),
            m => m.Phase.ShouldBe(MeetingPhase.Confirmed),
            m => m.Present.ShouldBe(6));
    }

    [Fact]
    public async Task A_later_edition_never_moves_a_score_that_was_confirmed()
    {
        await using var room = await MeetingRoom.Start(6);
        await room.Open();
        await room.Gather();
        await Discuss(room);
        await Vote(room);
        await Close(room);
        await Sign(room);
        await MeetingRoom.Done(room.Meeting.ConfirmScore(MeetingRoom.Superior, new ConfirmScoreRequest()));
        var before = (await room.See(room.Secretary)).Scores.Confirmed!.Sheet;
        await MeetingRoom.Done(room.Bloc.ChooseRubric(
            MeetingRoom.Office, new ChooseRubricRequest("nghe-an-2021", "2026-11")));
        (await room.Bloc.RubricFor(MeetingRoom.Office, "2026-11"))!.Id.ShouldBe("nghe-an-2021");
        var after = (await room.See(room.Secretary)).Scores.Confirmed!.Sheet;
        (after.Rubric, after.Total, after.Grade).ShouldBe((before.Rubric, before.Total, before.Grade));
        (await room.Meeting.ConfirmScore(MeetingRoom.Superior, new ConfirmScoreRequest())).IsRefused.ShouldBeTrue();
        room.Bus.Taken.Select(t => t.Message).OfType<ScoreConfirmed>().Count().ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Is_the_same_after_a_restart_and_intact()
    {
        var room = await MeetingRoom.Start(6);
        await room.Open();
        await room.Gather();
        await Discuss(room);
        await Vote(room);
        await Close(room);
        var before = JsonSerializer.Serialize(await room.See(room.Secretary), StateJson.Options);
        await using var again = await room.Restart();
        JsonSerializer.Serialize(await again.See(again.Secretary), StateJson.Options).ShouldBe(before);
        (await again.Meeting.Verify(again.Secretary)).IsIntact.ShouldBeTrue();
        (await again.Meeting.History(again.Secretary)).Entries.Select(e => e.Action)
            .ShouldBeSubsetOf(typeof(MeetingState).Assembly.GetTypes().Select(t => t.Name));
    }

    [Fact]
    public async Task Leaves_its_tasks_to_the_next()
    {
        await using var room = await MeetingRoom.Start(4);
        await room.Open();
        await room.Gather();
        await MeetingRoom.Done(
            room.Meeting.AssignTask(room.Secretary, new AssignTaskRequest("Rà soát hồ sơ", new(2026, 11, 20))));
        await MeetingRoom.Done(room.Meeting.AssignTask(room.Secretary,
            new AssignTaskRequest("Báo cáo quý", new(2026, 11, 25), ["dv-002"])));
        await MeetingRoom.Done(room.Meeting.ConcludeMeeting(room.Secretary));
        await MeetingRoom.Done(
            room.Meeting.ReportTask(MeetingRoom.Member(2), new ReportTaskRequest("t2", "Đã gửi", IsDone: true)));
        await Until(async () => (await room.Cell.View(room.Secretary))!.Meetings is [{ Phase: MeetingPhase.Closed }]);

        var december = room.Client.GetGrain<IMeetingGrain>($"{ChiBoCluster.CellId}/2026-12-regular-1");
        await MeetingRoom.Done(
            december.PlanMeeting(room.Secretary, new PlanMeetingRequest(MeetingRoom.ScheduledAt.AddMonths(1))));
        await MeetingRoom.Done(
            december.PrepareMeeting(room.Secretary, new PrepareMeetingRequest("a", "b", "c", "d", [])));
        var seen = (await december.Get(room.Secretary)).ShouldNotBeNull();
        seen.CarriedTasks.Select(t => (t.Id, t.MeetingId, t.Progress)).ShouldBe(
        [
            ("t1", MeetingRoom.MeetingId, TaskProgress.Assigned), ("t2", MeetingRoom.MeetingId, TaskProgress.Done),
        ]);
        seen.Evidence.Single(e => e.Criterion == "targets-met-percent").Value.ShouldBe("50");
    }

    internal static async Task Discuss(MeetingRoom room)
    {
        var meeting = room.Meeting;
        await MeetingRoom.Done(meeting.RequestToSpeak(MeetingRoom.Member(3), new RequestToSpeakRequest("i2")));
        await MeetingRoom.Done(meeting.GiveFloor(room.Secretary, new GiveFloorRequest("dv-003")));
        room.Clock.Advance(TimeSpan.FromMinutes(3));
        await MeetingRoom.Done(meeting.EndTurn(room.Secretary));
        await MeetingRoom.Done(
            meeting.RecordOpinion(room.Taker, new RecordOpinionRequest("i2", "Đề nghị làm sớm", "dv-003", true)));
        await MeetingRoom.Done(meeting.ConcludeItem(room.Secretary, new ConcludeItemRequest("i1", "Nhất trí báo cáo")));
        await MeetingRoom.Done(
            meeting.ConcludeItem(room.Secretary, new ConcludeItemRequest("i2", "Giao bí thư chỉ đạo")));
    }

    internal static async Task Vote(MeetingRoom room)
    {
        var meeting = room.Meeting;
        await MeetingRoom.Done(
            meeting.OpenBallot(room.Secretary, new OpenBallotRequest(
                "Thông qua nghị quyết", BallotForm.ShowOfHands, Subject: BallotSubject.Resolution)));
        await Task.WhenAll(Enumerable.Range(1, room.Members).Select(async i =>
        {
            var vote = i == 2
                ? new CastVoteRequest("b1", VoteChoice.Other, "Cần thêm thời gian")
                : new CastVoteRequest("b1", VoteChoice.For);
            (await meeting.CastVote(MeetingRoom.Member(i), vote)).Outcome.Code.ShouldBeNull();
        }));
        await MeetingRoom.Done(meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        await MeetingRoom.Done(
            meeting.AdoptResolution(room.Secretary, new AdoptResolutionRequest("11-NQ/CB", "b1", "x", "y", "z")));
        await MeetingRoom.Done(meeting.AssignTask(room.Secretary,
            new AssignTaskRequest("Rà soát hồ sơ", new DateOnly(2026, 11, 25), ["dv-003"])));
    }

    internal static async Task Close(MeetingRoom room)
    {
        var meeting = room.Meeting;
        room.Clock.Advance(TimeSpan.FromMinutes(95));
        var rubric = RubricLibrary.Read(RubricLibrary.FindPreset(RubricLibrary.Default)!);
        var judged = rubric.Groups.SelectMany(g => g.Criteria)
            .Where(c => c.Kind == CriterionKind.Judgement && c.AppliesTo(MeetingKind.Regular) && !c.OnlyInThematicMonth)
            .Select(c => new JudgementRequest(c.Code, c.Max));
        await MeetingRoom.Done(meeting.ProposeSelfScore(room.Secretary, new ProposeSelfScoreRequest([.. judged])));
        await MeetingRoom.Done(meeting.AdoptSelfScore(room.Secretary, new AdoptSelfScoreRequest(For: room.Members)));
        await MeetingRoom.Done(meeting.ConcludeMeeting(room.Secretary));
    }

    internal static async Task Sign(MeetingRoom room)
    {
        var meeting = room.Meeting;
        await MeetingRoom.Done(meeting.DraftMinutes(room.Taker));
        await MeetingRoom.Done(
            meeting.EditMinutes(room.Taker, new EditMinutesRequest("Khai mạc", "Diễn biến", "Bế mạc")));
        await MeetingRoom.Done(meeting.ApproveMinutes(room.Secretary));
        await MeetingRoom.Done(meeting.SignMinutes(room.Taker, new SignMinutesRequest()));
        await MeetingRoom.Done(meeting.SignMinutes(room.Secretary, new SignMinutesRequest()));
        await MeetingRoom.Done(meeting.PublishMinutes(room.Secretary));
    }

    private static void HasEveryFieldOfTheForm(MinutesContentView content) => content.ShouldSatisfyAllConditions(
        c => c.SuperiorName.ShouldBe("Đảng bộ Sở Tài chính"),
        c => c.CellName.ShouldBe("Chi bộ 1"),
        c => c.Place.ShouldBe("Hội trường A"),
        c => c.Month.ShouldBe("2026-11"),
        c => c.OpenedAt.ShouldBe(MeetingRoom.ScheduledAt),
        c => c.ClosedAt.ShouldNotBeNull(),
        c => (c.Totals.Members, c.Totals.Full, c.Totals.Probationary).ShouldBe((30, 30, 0)),
        c => c.PresentFull.Length.ShouldBe(30),
        c => c.Chair!.Name.ShouldBe("Đảng viên 1"),
        c => c.MinutesTaker!.Name.ShouldBe("Đảng viên 2"),
        c => c.Items[1].Opinions.Single().ShouldSatisfyAllConditions(
            o => o.Speaker.Name.ShouldBe("Đảng viên 3"), o => o.Differs.ShouldBeTrue()),
        c => c.Items.Select(i => i.Conclusion).ShouldBe(["Nhất trí báo cáo", "Giao bí thư chỉ đạo"]),
        c => c.Votes.Single().Tally!.OtherOpinions.ShouldBe(["Cần thêm thời gian"]),
        c => c.Resolution!.Number.ShouldBe("11-NQ/CB"),
        c => c.Tasks.Single().Assignees.Single().Name.ShouldBe("Đảng viên 3"),
        c => c.SelfScore!.Groups.ShouldNotBeEmpty(),
        c => c.Opening.ShouldBe("Khai mạc"));

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            deadline.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
