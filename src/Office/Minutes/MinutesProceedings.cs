using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Minutes;

/// <summary>What was presented, said and concluded, item by item.</summary>
internal static class MinutesProceedings
{
    public static Paper Proceedings(this Paper paper, MinutesContentView content)
    {
        paper.Section("III. TÀI LIỆU TRÌNH BÀY TẠI HỘI NGHỊ");
        if (content.Documents.IsEmpty) paper.Says(Said.None);
        foreach (var (document, number) in content.Documents.Select((d, i) => (d, i + 1)))
            paper.Item(
                $"{number}. {document.Name} ({Terms.Of(document.Presentation)}; người trình bày: {Name(document.Presenter)})");
        paper.Section("IV. NỘI DUNG").Tells(content.Opening);
        foreach (var (item, number) in content.Items.Select((item, i) => (item, i + 1))) paper.ItemOf(item, number);
        return paper.Subsection("Diễn biến chung").Tells(content.Proceedings);
    }

    private static void ItemOf(this Paper paper, AgendaItemView item, int number)
    {
        paper.Subsection($"{number}. {item.Title}").Field("Người trình bày", Name(item.Presenter));
        if (item.Opinions.IsEmpty) paper.Field("Ý kiến thảo luận", Said.None);
        else paper.Item($"- Ý kiến thảo luận ({item.Opinions.Length}):");
        foreach (var opinion in item.Opinions)
            paper.Speaks($"+ Đ/c {opinion.Speaker.Name}{(opinion.Differs ? " (ý kiến khác)" : "")}", opinion.Text);
        paper.Speaks("- Kết luận của chủ trì", item.Conclusion is { Length: > 0 } conclusion ? conclusion : "Chưa kết luận");
    }

    private static string Name(PersonView? person) => Said.Of(person?.Name);
}
