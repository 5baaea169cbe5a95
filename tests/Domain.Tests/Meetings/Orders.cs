using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Meetings.Thematic;
using ChiBo.Domain.Scoring;

using Order = ChiBo.Domain.Kernel.ICommand<ChiBo.Domain.Meetings.MeetingState, ChiBo.Domain.Meetings.MeetingEvent>;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>One sample of every order, given by whoever may give it.</summary>
internal static class Orders
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new PlanMeeting(Cast.Secretary, Cast.Id, Cast.Cell, Cast.ScheduledAt, null, null),
        new FollowSchedule(Actor.Platform, Cast.ScheduledAt.AddDays(1), "Phòng B"),
        Scenes.Prepare(),
        new AddDocument(Cast.Secretary, Scenes.File()),
        new RemoveDocument(Cast.Secretary, "d1"),
        Scenes.Agenda(),
        new ConveneMeeting(Cast.Secretary, Cast.Cell),
        new PostponeMeeting(Cast.Secretary, Cast.ScheduledAt.AddDays(1), "Trùng lịch", null),
        new CancelMeeting(Cast.Secretary, "Bão"),
        new InviteGuest(Cast.Secretary, "Khách", "Bí thư", "dv-70"),
        new AssignObservers(Actor.Platform, "khoi-mau/to-1/v1", 9, [new Observer("dv-88", "Lê Tổ", "to-1", true)]),
        Scenes.Open(),
        new ConcludeMeeting(Cast.Secretary, Cast.Rubric),
        new AnswerInvitation(Cast.Member, false, "Ốm"),
        new AppointMinutesTaker(Cast.Secretary, "dv-05"),
        new CheckIn(Cast.Member, "000000"),
        new RecordAttendance(Cast.Secretary, [new AttendanceEntry("dv-06", AttendanceStatus.AbsentUnexcused, null,
            null)]),
        new LeaveMeeting(Cast.Member, null),
        new ConcludeItem(Cast.Secretary, "i1", "Thống nhất"),
        new RequestToSpeak(Cast.Member, null, null),
        new WithdrawRequest(Cast.Member, null),
        new GiveFloor(Cast.Secretary, "dv-05"),
        new EndTurn(Cast.Secretary),
        new RecordOpinion(Cast.Member, "i2", null, "Tôi nhất trí", false),
        Scenes.OpenBallot(),
        new CastVote(Cast.Member, "b1", VoteChoice.Against, null),
        new ReleaseVotes("b1", Urn.Group.None),
        new RecordPaperTally(Cast.Secretary, "b1", new Tally { For = 3 }, null),
        new ReconcileBallot(Cast.Secretary, "b1", CountSource.Taps),
        new CloseBallot(Cast.Secretary, "b1", Urn.Group.None),
        new CancelBallot(Cast.Secretary, "b1", "Nhầm"),
        new AdoptResolution(Cast.Secretary, "11-NQ/CB", "b1", "a", "b", "c"),
        new AssignTask(Cast.Secretary, "Báo cáo", [], new DateOnly(2026, 11, 30), null),
        new ReportTask(Cast.Secretary, "t1", "Xong", true),
        new DraftMinutes(Cast.Secretary),
        new EditMinutes(Cast.Secretary, "a", "b", "c", []),
        new ApproveMinutes(Cast.Secretary, Cast.Rubric),
        new SignMinutes(Cast.Secretary, null),
        new AddAddendum(Cast.Secretary, "Sửa số liệu"),
        new PublishMinutes(Cast.Secretary),
        new ProposeSelfScore(Cast.Secretary, Cast.FullMarks, Cast.Rubric),
        new AdoptSelfScore(Cast.Secretary, null, new Tally { For = 6 }, Cast.Rubric),
        new FixObserverScore(Actor.Platform, null),
        new SubmitObserverScore(Cast.Visitor, Cast.FullMarks, "Tốt", null, Cast.Rubric),
        new OverrideCriterion(Cast.Secretary, ScoreSide.Self, new CriterionOverride("duration", 1, "Nghỉ giữa giờ"),
            Cast.Rubric),
        new ConfirmScore(Cast.Superior, GivenScore.Nothing, null, Cast.Rubric),
        new AssignAuthor(Cast.Secretary, "dv-05", "Chuyên đề", "Mục đích", "Cách làm", null),
        new SubmitDraft(Cast.Secretary, "d1"),
        new ApproveDraft(Cast.Secretary),
        new CommentOnDraft(Cast.Member, "Bổ sung số liệu"),
        new SubmitFinalText(Cast.Secretary, Scenes.File("Bản chính thức")),
        new AssessThematic(Cast.Secretary, "a", "b", "c"),
    ];

    /// <summary>The same order from somebody else.</summary>
    public static Order From(this Order order, Actor actor)
    {
        if (order is ReleaseVotes) return order;
        var copy = (Order)order.GetType().GetMethod("<Clone>$")!.Invoke(order, null)!;
        copy.GetType().GetProperty(nameof(order.Actor))!.SetValue(copy, actor);
        return copy;
    }

    /// <summary>What the order's own guard says before it is read.</summary>
    public static Refusal? Guard(this Order order, MeetingState meeting, Actor actor) =>
        (Refusal?)order.GetType().GetMethod("Guard", [typeof(MeetingState), typeof(Actor)])!.Invoke(null,
            [meeting, actor]);
}
