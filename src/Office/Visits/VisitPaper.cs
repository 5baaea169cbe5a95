using ChiBo.Domain.Scoring;
using ChiBo.Office.Papers;
using ChiBo.Office.Scores;
using ChiBo.Office.Words;

namespace ChiBo.Office.Visits;

/// <summary>The working group's sheet as it is signed. Source: domain/minutes.md.</summary>
public static class VisitPaper
{
    private static readonly PaperColumn[] Evidence =
        [new("STT", 8, true), new("Minh chứng", 62), new("Ghi nhận", 30, true)];

    private static readonly PaperColumn[] Criteria =
        [new("Nhóm", 20), new("Tiêu chí", 36), new("Tối đa", 11, true), new("Đạt", 11, true), new("Lý do trừ điểm", 22)];

    public static Task Write(VisitSheet sheet, Stream to, CancellationToken cancellation = default)
    {
        var subject = $"dự {Terms.Meeting(sheet.Kind)} {Dates.OfMonth(sheet.Month)}";
        var paper = new Paper()
            .Head(Bodies.Superior(sheet.BlocName), Bodies.Upper(sheet.WorkingGroup), null, sheet.Place, sheet.Date)
            .Title("PHIẾU", $"{subject}")
            .Section("I. THÔNG TIN CHUNG")
            .Field("Chi bộ", sheet.CellName)
            .Field("Đảng bộ cơ sở", sheet.OrganisationName)
            .Field("Ngày sinh hoạt", Dates.Long(sheet.Date))
            .Field("Địa điểm", sheet.Place)
            .Field(
                "Đảng viên dự",
                $"{sheet.Present}/{sheet.Expected} đồng chí phải dự, đạt {Numbers.Percent(sheet.Present, sheet.Expected)}")
            .Field("Thành viên tổ công tác dự", sheet.Visitors)
            .Section("II. MINH CHỨNG")
            .Table(
                Evidence,
                sheet.Evidence.Select((e, i) => new[]
                    { $"{i + 1}", Words.Evidence.Name(e.Criterion), Words.Evidence.Value(e.Criterion, e.Value) }),
                "Không có minh chứng.")
            .Section("III. CHẤM ĐIỂM THEO NHÓM")
            .Score(sheet.Score)
            .Lost(sheet)
            .Section("IV. NHẬN XÉT")
            .Tells(sheet.Remarks)
            .Section("V. KIẾN NGHỊ")
            .Tells(sheet.Recommendations)
            .Signatures(
                new PaperSignature(["ĐẠI DIỆN CHI BỘ"], null, null),
                new PaperSignature(["T/M TỔ CÔNG TÁC"], sheet.SignedBy, sheet.SignedAt));
        return PaperPackage.Write(paper, $"Phiếu {subject}, {sheet.CellName}", to, cancellation);
    }

    /// <summary>Where points were lost, and why.</summary>
    private static Paper Lost(this Paper paper, VisitSheet sheet)
    {
        if (sheet.Score is not { } score) return paper;
        var lost = from @group in score.Groups
                   from criterion in @group.Criteria
                   where criterion.Points < criterion.Max && criterion.Source != ScoreSource.NotApplicable
                   select new[]
                   {
                       @group.Name, criterion.Name, Numbers.Of(criterion.Max), Numbers.Of(criterion.Points),
                       Said.Of(criterion.Why),
                   };
        return paper.Subsection("Tiêu chí bị trừ điểm").Table(Criteria, lost, "Không trừ điểm tiêu chí nào.");
    }
}
