using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Office.Papers;
using ChiBo.Office.Scores;
using ChiBo.Office.Tasks;
using ChiBo.Office.Words;

namespace ChiBo.Office.Minutes;

/// <summary>What was voted, resolved, assigned and scored.</summary>
internal static class MinutesDecisions
{
    private static readonly PaperColumn[] Votes =
    [
        new("Nội dung biểu quyết", 28), new("Hình thức", 14), new("Được quyền / có mặt", 12, true),
        new("Tán thành", 11, true), new("Không tán thành", 11, true), new("Ý kiến khác", 11, true),
        new("Kết quả", 13, true),
    ];

    public static Paper Decisions(this Paper paper, MinutesContentView content)
    {
        paper.Section("V. BIỂU QUYẾT")
            .Table(Votes, content.Votes.Select(Line), "Không có nội dung biểu quyết.");
        foreach (var vote in content.Votes) paper.OtherOpinions(vote);
        paper.Section("VI. KẾT LUẬN, NGHỊ QUYẾT VÀ NHIỆM VỤ");
        if (content.Resolution is { } resolution)
            paper.Field("Nghị quyết số", resolution.Number)
                .Field("Được thông qua", $"lúc {Dates.HourAndDay(resolution.AdoptedAt)}")
                .Field("Đánh giá kết quả tháng trước", resolution.LastMonth)
                .Field("Nhiệm vụ tháng tới", resolution.NextMonth)
                .Field("Phân công thực hiện", resolution.Assignment);
        else paper.Field("Nghị quyết", Said.None);
        return paper
            .Subsection($"Nhiệm vụ được giao ({content.Tasks.Length})")
            .TasksToDo(content.Tasks)
            .Section("VII. TỰ CHẤM ĐIỂM BUỔI SINH HOẠT")
            .Score(content.SelfScore);
    }

    private static string[] Line(BallotView vote) =>
    [
        vote.Question,
        Terms.Of(vote.Form),
        $"{vote.Entitled} / {vote.Present}",
        Counted(vote, t => t.For),
        Counted(vote, t => t.Against),
        Counted(vote, t => t.Other),
        Terms.Of(vote.Result) + (vote.Tally is { Invalid: > 0 } tally ? $" ({tally.Invalid} phiếu không hợp lệ)" : "")
            + Papers(vote),
    ];

    /// <summary>Papers that were given out, and those of them that did not come back.</summary>
    private static string Papers(BallotView vote) => vote is { Issued: { } issued, Missing: { } missing }
        ? $"; phát ra {issued} phiếu, thu về {issued - missing}{(missing > 0 ? $", không thu về {missing}" : "")}"
        : "";

    /// <summary>The number and its share of those entitled.</summary>
    private static string Counted(BallotView vote, Func<TallyView, int> of) =>
        vote.Tally is { } tally ? $"{of(tally)} ({Numbers.Percent(of(tally), vote.Entitled)})" : "Không kiểm";

    private static void OtherOpinions(this Paper paper, BallotView vote)
    {
        if (vote.Tally is { Other: > 0 } tally)
            paper.Field($"Ý kiến khác về “{vote.Question}”", string.Join('\n', tally.OtherOpinions));
    }
}
