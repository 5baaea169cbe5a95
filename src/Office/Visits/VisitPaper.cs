using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Visits;

/// <summary>The working group's sheet as its lead submitted it. Source: domain/minutes.md.</summary>
public static class VisitPaper
{
    private static readonly PaperColumn[] Evidence =
        [new("STT", 8, true), new("Minh chứng", 62), new("Ghi nhận", 30, true)];

    private static readonly PaperColumn[] Points =
        [new("STT", 8, true), new("Nhóm tiêu chí", 56), new("Điểm tối đa", 18, true), new("Điểm đạt", 18, true)];

    private static readonly PaperColumn[] Lost =
        [new("Tiêu chí", 50), new("Điểm trừ", 14, true), new("Lý do", 36)];

    /// <param name="visit">A visit that was submitted.</param>
    /// <param name="blocName">The body that sent the group.</param>
    /// <param name="to">Where the file goes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">Nobody has submitted it.</exception>
    public static Task Write(VisitView visit, string blocName, Stream to, CancellationToken cancellation = default)
    {
        var sheet = visit.Sheet ?? throw new ArgumentException("The visit has no sheet.", nameof(visit));
        var subject = $"dự {Terms.Meeting(MeetingKind.Regular)} {Dates.OfMonth(visit.Month)}";
        var paper = new Paper()
            .Head(
                Bodies.Superior(blocName), Bodies.Upper(visit.WorkingGroupName), null, null,
                VietnamTime.DateOf(sheet.Meeting.OpenedAt))
            .Title("PHIẾU", subject)
            .Met(visit, sheet.Meeting)
            .Section("II. MINH CHỨNG")
            .Table(
                Evidence,
                sheet.Meeting.Evidence.Select((e, i) => new[]
                    { $"{i + 1}", Words.Evidence.Name(e.Criterion), Words.Evidence.Value(e.Criterion, e.Value) }),
                "Không có minh chứng.")
            .Scored(sheet.Meeting)
            .Section("IV. NHẬN XÉT")
            .Tells(sheet.Remarks)
            .Section("V. KIẾN NGHỊ")
            .Tells(sheet.Recommendations)
            .Section("VI. Ý KIẾN CỦA CHI BỘ")
            .Tells(visit.Answer?.Text ?? "Chưa có ý kiến.")
            .Signatures(
                new PaperSignature(["ĐẠI DIỆN CHI BỘ"], visit.Answer?.By.Name, visit.Answer?.At),
                new PaperSignature(["T/M TỔ CÔNG TÁC", "TỔ TRƯỞNG"], sheet.By.Name, sheet.At));
        return PaperPackage.Write(paper, $"Phiếu {subject}, {visit.CellName}", to, cancellation);
    }

    private static Paper Met(this Paper paper, VisitView visit, VisitedMeetingView meeting) => paper
        .Section("I. THÔNG TIN CHUNG")
        .Field("Chi bộ", visit.CellName)
        .Field("Đảng bộ cơ sở", visit.OrganisationName)
        .Field("Khai mạc", Dates.HourAndDay(meeting.OpenedAt))
        .Field("Bế mạc", Dates.HourAndDay(meeting.ClosedAt))
        .Field(
            "Đảng viên dự",
            $"{meeting.Present}/{meeting.Expected} đồng chí phải dự, đạt {Numbers.Percent(meeting.Present, meeting.Expected)}")
        .Field("Thành viên tổ công tác được phân công", visit.Visitors.Select(v => v.Name))
        .Field(
            "Thành viên tổ công tác dự",
            meeting.Visitors.Where(v => v.ArrivedAt is not null)
                .Select(v => v.Points is { } points ? $"{v.Name} (chấm {Numbers.Of(points)} điểm)" : v.Name));

    private static Paper Scored(this Paper paper, VisitedMeetingView meeting) => paper
        .Section("III. CHẤM ĐIỂM THEO NHÓM")
        .Table(
            Points,
            [
                .. meeting.Groups.Select((g, i) => new[] { $"{i + 1}", g.Name, Numbers.Of(g.Max), Numbers.Of(g.Points) }),
                [PaperTables.Blank, "Tổng cộng", Numbers.Of(meeting.Max), Numbers.Of(meeting.Total)],
            ])
        .Field("Xếp loại", Terms.Of(meeting.Grade))
        .Field("Khung tiêu chí", meeting.Rubric)
        .Field("Người chấm", $"{meeting.ScoredBy.Name}, {Dates.HourAndDay(meeting.ScoredAt)}")
        .Subsection("Tiêu chí bị trừ điểm")
        .Table(
            Lost,
            meeting.Lost.Select(l => new[] { l.Name, Numbers.Of(l.Points), Said.Of(l.Why) }),
            "Không trừ điểm tiêu chí nào.");
}
