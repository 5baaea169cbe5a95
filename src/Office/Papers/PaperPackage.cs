using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>Puts a written paper into a .docx: styles, page, page numbers.</summary>
/// <remarks>A paper is bounded by the limits of a meeting: it is made in memory, and leaves it in one copy.</remarks>
internal static class PaperPackage
{
    // A4, margins 20/20/30/20 mm (top, bottom, left, right), in twentieths of a point. Source: domain/minutes.md.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Millimetres20 = 1134;
    private const uint Millimetres30 = 1701;
    private const string PageHeader = "rSoTrang";

    public static async Task Write(Paper paper, string title, Stream to, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = title;
            package.PackageProperties.Creator = "ChiBo";
            package.PackageProperties.Language = "vi-VN";
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PaperStyles.All();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
                }));
            main.AddNewPart<HeaderPart>(PageHeader).Header = new Header(PageNumber());
            main.Document = new Document(new Body([.. paper.Content, Page()]));
        }

        bytes.Position = 0;
        await bytes.CopyToAsync(to, cancellation);
    }

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = PaperStyle.PageNumber }),
        new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " });

    /// <summary>The first page bears no number.</summary>
    private static SectionProperties Page() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = PageHeader },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin
        {
            Top = Millimetres20, Bottom = Millimetres20, Left = Millimetres30, Right = Millimetres20,
            Header = 567, Footer = 567, Gutter = 0,
        },
        new TitlePage());
}
