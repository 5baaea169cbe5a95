using ChiBo.Office.Words;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>One of the two columns under a paper.</summary>
/// <param name="Role">As what somebody signs, a line each.</param>
/// <param name="Name">Null when it is not known who will.</param>
/// <param name="At">When they signed on the platform; null while they have not.</param>
internal sealed record PaperSignature(string[] Role, string? Name, DateTimeOffset? At)
{
    internal IEnumerable<Paragraph> Lines() =>
    [
        .. Role.Select(line => Paper.Paragraph(PaperStyle.SignatureRole, Paper.Run(line))),
        Paper.Paragraph(PaperStyle.SignatureNote, Paper.Run(
            At is { } at ? $"(Đã ký trên hệ thống lúc {Dates.HourAndDay(at)})" : "(Chưa ký)")),
        Paper.Paragraph(PaperStyle.SignatureName, Paper.Run(Said.Of(Name))),
    ];
}

internal static class PaperSignatures
{
    public static Paper Signatures(this Paper paper, PaperSignature left, PaperSignature right) =>
        paper.Space().KeepWithNext().Add(PaperTables.TwoColumns(PaperTables.TextWidth / 2, left.Lines(), right.Lines())).Space();

    /// <summary>To whom it goes at the left, who signs at the right.</summary>
    public static Paper Recipients(this Paper paper, IEnumerable<string> recipients, PaperSignature right) =>
        paper.Space().KeepWithNext().Add(PaperTables.TwoColumns(
            PaperTables.TextWidth / 2,
            [
                Paper.Paragraph(PaperStyle.RecipientsTitle, Paper.Run("Nơi nhận:")),
                .. recipients.Select(line => Paper.Paragraph(PaperStyle.Recipients, Paper.Run($"- {line}"))),
            ],
            right.Lines())).Space();
}
