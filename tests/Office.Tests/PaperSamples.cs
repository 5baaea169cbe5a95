using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Scoring;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Office.Tests;

/// <summary>A meeting in which every field of every form holds something of its own.</summary>
internal static class PaperSamples
{
    public static readonly DateTimeOffset Opened = new(2026, 2, 4, 12, 5, 0, TimeSpan.Zero);
    private static readonly PersonView Chair = new("dv-01", "Nguyễn Thị Hồng Ánh");
    private static readonly PersonView Taker = new("dv-02", "Trần Quốc Bảo");
    private static readonly PersonView Other = new("dv-03", "Lê Đức Cường");

    public static ScoreSheetView Score { get; } = new(
        "hd42-2025", 92.5m, 100m, MeetingGrade.Good, true,
        [
            new("duration", "Thời gian sinh hoạt", 5m, 5m, []),
            new("conduct", "Tiến hành sinh hoạt", 37.5m, 40m,
            [
                new("spoken", "Tỷ lệ phát biểu", 2.5m, 5m, ScoreSource.Evidence, "spoken-percent", 41m, 2.5m, "Mới có 41% phát biểu"),
            ]),
        ],
        []);

    public static AttendanceView Roll { get; } = new(
        13, 12, 1, 2, 1, 3, 11, 9, 1, 1, 81.8m,
        [new("dv-01", Chair.Name, MembershipClass.Full, MemberStanding.Active, CellPosition.Secretary, AttendanceStatus.Present, true, null, Opened, null, false, CheckInWay.Code)]);

    public static ImmutableArray<AgendaItemView> Items { get; } =
    [
        new("a1", "Báo cáo kết quả lãnh đạo tháng 01", AgendaItemKind.Report, Chair, 15, [], [], "Nhất trí với báo cáo.", Opened),
        new(
            "a2", "Thảo luận về chuyển đổi số", AgendaItemKind.Discussion, Other, 40, ["d1"],
            [
                new("o1", Taker, "Đề nghị số hóa hồ sơ trước quý II.", false, Opened),
                new("o2", Other, "Cần thêm máy quét;\nkinh phí chưa có.", true, Opened),
            ],
            "Giao tổ văn phòng lập dự toán.", Opened),
    ];

    public static BallotView Ballot { get; } = new(
        "b1", "a2", "Thông qua nghị quyết tháng 02", BallotForm.ShowOfHands, Majority.MoreThanHalf, BallotState.Closed,
        10, 9, 9, 6, null, null, CountSource.Taps, new TallyView(7, 1, 1, 0, ["Lùi thời hạn sang quý III"]),
        BallotResult.Carried, [], [], Opened, Opened.AddMinutes(5), null);

    public static BallotView PaperBallot { get; } = new(
        "b2", null, "Bầu bổ sung phó bí thư", BallotForm.PaperSecretBallot, Majority.MoreThanHalf, BallotState.Closed,
        10, 9, 0, 6, null, null, null, new TallyView(6, 1, 0, 0, []), BallotResult.Carried, [], [], Opened,
        Opened.AddMinutes(9), null, Issued: 9, Missing: 2);

    public static ImmutableArray<TaskView> Tasks { get; } =
    [
        new("t1", "m", "Lập dự toán máy quét", [Other, Taker], new DateOnly(2026, 3, 15), new DateOnly(2026, 3, 20), TaskProgress.Assigned, null, null, null),
        new("t2", "m", "Đóng góp quỹ khuyến học", [], new DateOnly(2026, 3, 31), null, TaskProgress.Assigned, null, null, null),
    ];

    public static ResolutionView Resolution { get; } = new(
        "05-NQ/CB", "b1", "Tháng 01 hoàn thành 9/10 chỉ tiêu.", "Tập trung số hóa hồ sơ.", "Đồng chí Cường phụ trách chung.", Opened.AddMinutes(80));

    public static MinutesView Minutes { get; } = new(
        MinutesState.Signed,
        new MinutesContentView(
            "Đảng bộ Sở Tài chính", "Chi bộ Phòng Ngân sách", "Hội trường tầng 3", "2026-02", MeetingKind.Regular,
            Opened, Opened.AddMinutes(95), Roll,
            [Chair.Name, Taker.Name, Other.Name], ["Phạm Văn Dũng"], ["Hoàng Thị Én"], ["Vũ Công Giáp"],
            [new AbsenceView("Đặng Văn Hải", "đi công tác tại Điện Biên")], ["Bùi Thị Khuyên"],
            [new GuestView("g1", "Ngô Văn Lợi", "Ủy viên Ban Thường vụ Đảng ủy Khối", null, Opened)],
            Chair, Taker,
            [new DocumentView("d1", "Hướng dẫn số 42-HD/BTCTW", DocumentPresentation.InSummary, Other, "ff", 10, "application/pdf", Opened)],
            Items, [Ballot, PaperBallot], Resolution, Tasks, Score, "Đã thu đủ đảng phí tháng 02", "Đồng chí chủ trì tuyên bố lý do.",
            "Hội nghị diễn ra sôi nổi.", "Biên bản được đọc toàn văn."),
        [],
        [new SignatureView(Signatory.MinutesTaker, Taker, Opened.AddMinutes(100)), new SignatureView(Signatory.Chair, Chair, Opened.AddMinutes(101))],
        Opened.AddMinutes(94), Opened.AddMinutes(101),
        [new AddendumView("x1", "Sửa số đảng viên có mặt ở mục II.", Taker, Opened.AddDays(1), [new SignatureView(Signatory.Chair, Chair, Opened.AddDays(1))])],
        Opened.AddHours(20));

    /// <summary>Everything that may be unknown is.</summary>
    public static MinutesView BareMinutes { get; } = new(
        MinutesState.Draft,
        new MinutesContentView(
            "Chi bộ cơ sở Hội Nhà báo", "Chi bộ Hội Nhà báo", null, "2026-11", MeetingKind.Extraordinary, Opened, null,
            Roll with { Expected = 0, Present = 0 }, [], [], [], [], [], [], [], null, null, [],
            [new("a1", "Việc khác", AgendaItemKind.Other, null, null, [], [], null, null)],
            [], null, [], null, null, null, null, null),
        [], [], null, null, [], null);

    public static MeetingView Meeting { get; } = new()
    {
        Id = "k/s/c/2026-02-regular-1", CellId = "k/s/c", OrganisationId = "k/s", Version = 9, Kind = MeetingKind.Regular,
        Month = "2026-02", Number = 1, Phase = MeetingPhase.Published, Place = "Hội trường tầng 3",
        CellName = "Chi bộ Phòng Ngân sách", OrganisationName = "Đảng bộ Sở Tài chính", ScheduledAt = Opened,
        OpenedAt = Opened, ClosedAt = Opened.AddMinutes(95), Postponements = [],
        Deadlines = new DeadlinesView(Opened, true, null, null), Chair = Chair, MinutesTaker = Taker, Documents = [],
        Agenda = new AgendaView(Items), Attendance = Roll, Guests = [], Observers = [],
        Speakers = new SpeakersView([], null, 2, 22.2m, 20m, []), Ballots = [Ballot], Resolution = Resolution,
        Tasks = Tasks,
        CarriedTasks =
        [
            new("t9", "m0", "Rà soát hồ sơ đảng viên", [Taker], new DateOnly(2026, 1, 31), null, TaskProgress.Done, "Đã rà soát 13/13 hồ sơ", Opened, Opened),
            new("t8", "m0", "Xây dựng quy chế", [], new DateOnly(2026, 1, 31), null, TaskProgress.Reported, null, null, null),
        ],
        Minutes = Minutes, Evidence = [],
        Scores = new ScoresView(new SideScoreView(Score, Chair, Opened, null, null, null, null), null, null, null, []),
        Mine = new MineView(null, null, false, false, [], []), Permitted = [], Denied = [],
    };

    public static VisitView Visit { get; } = new()
    {
        Id = "k/to-cong-tac-2/v7", WorkingGroupId = "k/to-cong-tac-2", WorkingGroupName = "Tổ công tác số 2", CellId = "k/s/c",
        CellName = "Chi bộ Phòng Ngân sách", OrganisationId = "k/s", OrganisationName = "Đảng bộ Sở Tài chính", Month = "2026-02",
        State = VisitState.Answered, PlannedAt = Opened.AddDays(-20), MeetingId = "k/s/c/2026-02-regular-1",
        Visitors = [new("dv-90", "Đỗ Văn Minh"), new("dv-91", "Lý Thị Nga")], ReadsHistory = false,
        Sheet = new(
            new()
            {
                MeetingId = "k/s/c/2026-02-regular-1", OpenedAt = Opened, ClosedAt = Opened.AddMinutes(95), Expected = 11, Present = 9,
                Evidence = [new("duration-minutes", "95", "clock"), new("committee-met", "1", "preparation"), new("published-hours", null, "publication")],
                Rubric = "hd42-2025", Grade = MeetingGrade.Good, Total = 92.5m, Max = 100m,
                Groups = [new("duration", "Thời gian sinh hoạt", 5m, 5m), new("conduct", "Tiến hành sinh hoạt", 37.5m, 40m)],
                Lost = [new("spoken", "Tỷ lệ phát biểu", 2.5m, "Mới có 41% phát biểu")],
                ScoredBy = new("dv-91", "Lý Thị Nga"), ScoredAt = Opened.AddHours(2),
                Visitors = [new("dv-90", "Đỗ Văn Minh", Opened, null), new("dv-91", "Lý Thị Nga", Opened, 92.5m)],
            },
            "Điều hành mạch lạc.", "Tăng số đảng viên phát biểu.", new("dv-90", "Đỗ Văn Minh"), Opened.AddHours(3)),
        Answer = new("Chi bộ tiếp thu.", Chair, Opened.AddDays(2)),
    };

    public static VisitView BareVisit { get; } = Visit with
    {
        State = VisitState.Submitted, Visitors = [], Answer = null,
        Sheet = Visit.Sheet! with
        {
            Remarks = null, Recommendations = null, Meeting = Visit.Sheet.Meeting with { Evidence = [], Lost = [], Visitors = [] },
        },
    };
}
