using ChiBo.Domain.Cells;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Words;

/// <summary>The glossary's words for what the code counts.</summary>
internal static class Terms
{
    /// <summary>After <c>sinh hoạt chi bộ</c> or in its place.</summary>
    public static string Meeting(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => "sinh hoạt chi bộ thường kỳ",
        MeetingKind.Thematic => "sinh hoạt chi bộ chuyên đề",
        MeetingKind.Committee => "họp chi ủy",
        MeetingKind.Extraordinary => "sinh hoạt chi bộ bất thường",
        MeetingKind.Model => "sinh hoạt chi bộ điểm",
    };

    public static string Of(MeetingGrade grade) => grade switch
    {
        MeetingGrade.Good => "Tốt",
        MeetingGrade.Fair => "Khá",
        MeetingGrade.Average => "Trung bình",
        MeetingGrade.Poor => "Kém",
    };

    /// <summary>Of a row of the read model; empty when it has none.</summary>
    public static string? OfGrade(string? grade) => Enum.TryParse<MeetingGrade>(grade, out var known) ? Of(known) : grade;

    public static string Of(RatingGrade grade) => grade switch
    {
        RatingGrade.Excellent => "Xuất sắc",
        RatingGrade.Good => "Tốt",
        RatingGrade.Fair => "Khá",
        RatingGrade.Average => "Trung bình",
        RatingGrade.Poor => "Kém",
    };

    /// <summary>Of a row of the read model; empty when it has none.</summary>
    public static string? OfRating(string? grade) => Enum.TryParse<RatingGrade>(grade, out var known) ? Of(known) : grade;

    public static string Of(Severity severity) => severity switch
    {
        Severity.Minor => "Nhẹ",
        Severity.Notable => "Đáng chú ý",
        Severity.Serious => "Nghiêm trọng",
    };

    public static string OfSeverity(string severity) => Enum.TryParse<Severity>(severity, out var known) ? Of(known) : severity;

    public static string Of(FindingState state) => state switch
    {
        FindingState.Raised => "Chờ giải trình",
        FindingState.Answered => "Đã giải trình",
        FindingState.Verified => "Đã thẩm tra",
        FindingState.Closed => "Đã kết thúc",
        FindingState.Healed => "Đã khắc phục",
        FindingState.Withdrawn => "Đã rút",
        FindingState.Escalated => "Đưa vào kiểm tra",
    };

    public static string OfFinding(string state) => Enum.TryParse<FindingState>(state, out var known) ? Of(known) : state;

    public static string Of(SheetNoteKind kind) => kind switch
    {
        SheetNoteKind.Recommendation => "Tổ công tác kiến nghị",
        SheetNoteKind.Conclusion => "Kết luận kiểm tra",
    };

    public static string Of(BallotForm form) => form switch
    {
        BallotForm.ShowOfHands => "Giơ tay",
        BallotForm.PaperSecretBallot => "Bỏ phiếu kín",
        BallotForm.ElectronicSecretBallot => "Bỏ phiếu kín điện tử",
    };

    public static string Of(BallotResult? result) => result switch
    {
        BallotResult.Carried => "Thông qua",
        BallotResult.NotCarried => "Không thông qua",
        null => "Không có kết quả",
    };

    public static string Of(TaskProgress progress) => progress switch
    {
        TaskProgress.Assigned => "Chưa báo cáo",
        TaskProgress.Reported => "Đang thực hiện",
        TaskProgress.Done => "Hoàn thành",
    };

    public static string Of(DocumentPresentation presentation) => presentation switch
    {
        DocumentPresentation.InFull => "trình bày toàn văn",
        DocumentPresentation.InSummary => "trình bày tóm tắt",
    };

    public static string Of(Signatory signatory) => signatory switch
    {
        Signatory.MinutesTaker => "Thư ký",
        Signatory.Chair => "Chủ trì",
    };

    /// <summary>In whose place a chair signs.</summary>
    public static string Signs(CellPosition? position) => position switch
    {
        CellPosition.Secretary => "BÍ THƯ",
        CellPosition.DeputySecretary => "PHÓ BÍ THƯ",
        CellPosition.CommitteeMember => "CHI ỦY VIÊN",
        CellPosition.Member or null => "CHỦ TRÌ",
    };

    public static string Of(MonthState state) => state switch
    {
        MonthState.NotPlanned => "Chưa lập lịch",
        MonthState.Planned => "Đã lập lịch",
        MonthState.InSession => "Đang họp",
        MonthState.Held => "Đã họp",
        MonthState.Cancelled => "Đã hủy",
        MonthState.Missed => "Không sinh hoạt",
    };
}
