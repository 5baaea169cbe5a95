using ChiBo.Office.Words;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>A paper as it is written, from top to bottom.</summary>
internal sealed class Paper
{
    private const int LinesKept = 3;
    private readonly List<OpenXmlElement> _content = [];

    public IReadOnlyList<OpenXmlElement> Content => _content;

    public Paper Title(string kind, params ReadOnlySpan<string> subject)
    {
        Write(PaperStyle.Title, kind);
        foreach (var line in subject) Write(PaperStyle.Subject, line);
        return Write(PaperStyle.Line, "");
    }

    public Paper Section(string text) => Write(PaperStyle.Section, text);

    public Paper Subsection(string text) => Write(PaperStyle.Subsection, text);

    public Paper Says(string text) => Write(PaperStyle.Text, text);

    /// <summary>A line for each line of the text; <c>Không</c> when there is none.</summary>
    public Paper Tells(string? text)
    {
        foreach (var line in Said.Lines(text)) Write(PaperStyle.Text, line);
        return this;
    }

    /// <summary>A field of the form: what it is, and what is in it.</summary>
    public Paper Field(string label, string? value)
    {
        var first = true;
        foreach (var line in Said.Lines(value))
        {
            if (first) _content.Add(Paragraph(PaperStyle.Item, Run($"- {label}: ", bold: false), Run(line)));
            else Write(PaperStyle.Text, line);
            first = false;
        }

        return this;
    }

    public Paper Field(string label, IEnumerable<string> names) => Field(label, Said.Of(names));

    /// <summary>What somebody said or concluded, the name in bold.</summary>
    public Paper Speaks(string who, string? text)
    {
        var lines = Said.Lines(text).ToList();
        _content.Add(Paragraph(PaperStyle.Item, Run($"{who}: ", bold: true), Run(lines[0])));
        foreach (var line in lines.Skip(1)) Write(PaperStyle.Text, line);
        return this;
    }

    public Paper Item(string text) => Write(PaperStyle.Item, text);

    public Paper NewPage()
    {
        _content.Add(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
        return this;
    }

    public Paper Add(OpenXmlElement element)
    {
        _content.Add(element);
        return this;
    }

    /// <summary>The last lines stay on the page of what follows: nobody signs an empty page.</summary>
    public Paper KeepWithNext()
    {
        foreach (var line in _content.TakeLast(LinesKept).OfType<Paragraph>())
            if (line.ParagraphProperties is { KeepNext: null } properties) properties.KeepNext = new KeepNext();
        return this;
    }

    /// <summary>A little room: two tables that touch become one.</summary>
    public Paper Space() => Write(PaperStyle.TableText, "");

    public static Paragraph Paragraph(string style, params OpenXmlElement[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold) run.Append(new RunProperties(new Bold()));
        run.Append(new Text(Said.Clean(text).Replace('\n', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private Paper Write(string style, string text)
    {
        _content.Add(text.Length == 0 ? Paragraph(style) : Paragraph(style, Run(text)));
        return this;
    }
}
