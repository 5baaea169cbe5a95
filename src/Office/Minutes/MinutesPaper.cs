using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Minutes;

/// <summary>The minutes as the office files them, with every field of their form. Source: domain/minutes.md.</summary>
public static class MinutesPaper
{
    /// <param name="minutes">As the caller may read them.</param>
    /// <param name="chairs">The chair's position in the cell; null for a guest or where it is not known.</param>
    /// <param name="to">Where the .docx goes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">There is no content: nothing is drafted, or the caller may not read it.</exception>
    public static Task Write(
        MinutesView minutes, CellPosition? chairs, Stream to, CancellationToken cancellation = default)
    {
        if (minutes.Content is not { } content) throw new ArgumentException("Minutes without content.", nameof(minutes));
        var title = $"Biên bản {Terms.Meeting(content.Kind)} {Dates.OfMonth(content.Month)}";
        var paper = new Paper()
            .Head(
                Bodies.Superior(content.SuperiorName), Bodies.Cell(content.CellName), null, content.Place,
                VietnamTime.DateOf(content.OpenedAt))
            .Title("BIÊN BẢN", $"{Terms.Meeting(content.Kind)} {Dates.OfMonth(content.Month)}")
            .TimeAndPlace(content)
            .People(content)
            .Proceedings(content)
            .Decisions(content)
            .Ending(minutes, content, chairs);
        foreach (var addendum in minutes.Addenda) paper.Addendum(addendum, content);
        return PaperPackage.Write(paper, title, to, cancellation);
    }

    private static Paper Ending(this Paper paper, MinutesView minutes, MinutesContentView content, CellPosition? chairs) =>
        paper
            .Section("VIII. BẾ MẠC VÀ THÔNG QUA BIÊN BẢN")
            .Tells(content.Closing)
            .Field("Biên bản được thông qua", minutes.ApprovedAt is { } at ? $"lúc {Dates.HourAndDay(at)}" : "Chưa thông qua")
            .Field("Gửi đảng viên và cấp trên", minutes.PublishedAt is { } sent ? $"lúc {Dates.HourAndDay(sent)}" : "Chưa gửi")
            .Field("Bảo quản", "Biên bản được lưu giữ vĩnh viễn")
            .Signatures(
                minutes.SignedBy.Of(Signatory.MinutesTaker, "THƯ KÝ", content.MinutesTaker?.Name),
                minutes.SignedBy.Of(Signatory.Chair, chairs is null ? "CHỦ TRÌ" : $"CHỦ TRÌ\n{Terms.Signs(chairs)}", content.Chair?.Name));

    private static Paper Addendum(this Paper paper, AddendumView addendum, MinutesContentView content) =>
        paper
            .Section($"BỔ SUNG, ĐÍNH CHÍNH BIÊN BẢN ({Dates.HourAndDay(addendum.At)})")
            .Tells(addendum.Text)
            .Field("Người lập", addendum.Author.Name)
            .Signatures(
                addendum.SignedBy.Of(Signatory.MinutesTaker, "THƯ KÝ", content.MinutesTaker?.Name),
                addendum.SignedBy.Of(Signatory.Chair, "CHỦ TRÌ", content.Chair?.Name));

    /// <summary>As it was signed, else who is to sign.</summary>
    private static PaperSignature Of(
        this IEnumerable<SignatureView> signatures, Signatory signatory, string role, string? expected)
    {
        var given = signatures.FirstOrDefault(s => s.As == signatory);
        return new PaperSignature([.. role.Split('\n').Distinct()], given?.Person.Name ?? expected, given?.At);
    }
}
