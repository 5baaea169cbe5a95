using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Scores;

/// <summary>A score sheet by group, with total and grade.</summary>
internal static class ScoreTable
{
    private static readonly PaperColumn[] Columns =
    [
        new("STT", 8, true), new("Nhóm tiêu chí", 56), new("Điểm tối đa", 18, true), new("Điểm đạt", 18, true),
    ];

    public static Paper Score(this Paper paper, ScoreSheetView? sheet)
    {
        if (sheet is null) return paper.Says("Chưa tự chấm điểm.");
        return paper
            .Table(Columns,
            [
                .. sheet.Groups.Select((g, i) => new[] { $"{i + 1}", g.Name, Numbers.Of(g.Max), Numbers.Of(g.Points) }),
                [PaperTables.Blank, "Tổng cộng", Numbers.Of(sheet.Max), Numbers.Of(sheet.Total)],
            ])
            .Field("Xếp loại", sheet.IsComplete ? Terms.Of(sheet.Grade) : $"{Terms.Of(sheet.Grade)} (chưa chấm đủ)")
            .Field("Khung tiêu chí", sheet.Rubric);
    }
}
