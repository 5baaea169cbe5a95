using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>What the named styles look like. Source: domain/minutes.md, layout: Times New Roman 14.</summary>
internal static class PaperStyles
{
    private const string Font = "Times New Roman";
    private const int FontSize = 14;
    private const string Indent = "567";

    public static Styles All() => new(
        Defaults(),
        Normal(),
        Of(PaperStyle.Text, "Văn bản", Spaced(0, 120, JustificationValues.Both, firstLine: true)),
        Of(PaperStyle.Item, "Gạch đầu dòng", Spaced(0, 80, JustificationValues.Both, firstLine: true)),
        Of(PaperStyle.Superior, "Cấp trên trực tiếp", Spaced(0, 0, JustificationValues.Center)),
        Of(PaperStyle.Issuer, "Cơ quan ban hành", Spaced(0, 0, JustificationValues.Center), new Bold()),
        Of(PaperStyle.Star, "Dấu sao", Spaced(0, 0, JustificationValues.Center)),
        Of(PaperStyle.Number, "Số và ký hiệu", Spaced(0, 0, JustificationValues.Center)),
        Of(PaperStyle.Party, "Tiêu đề Đảng", Underlined(40), new Bold(), Size(15)),
        Of(PaperStyle.PlaceAndDate, "Địa danh và ngày tháng", Spaced(120, 0, JustificationValues.Center), new Italic()),
        Of(PaperStyle.Title, "Tên loại văn bản", Heading(360, 0, JustificationValues.Center, 0), new Bold(), Size(16)),
        Of(PaperStyle.Subject, "Trích yếu", Spaced(0, 0, JustificationValues.Center, keep: true), new Bold()),
        Of(PaperStyle.Line, "Đường kẻ", Ruled(), Size(4)),
        Of(PaperStyle.Section, "Mục", Heading(200, 100, JustificationValues.Both, 0), new Bold()),
        Of(PaperStyle.Subsection, "Tiểu mục", Heading(120, 80, JustificationValues.Both, 1), new Bold(), new Italic()),
        Of(PaperStyle.TableHead, "Bảng: tiêu đề", Spaced(40, 40, JustificationValues.Center, keep: true), new Bold(), Size(13)),
        Of(PaperStyle.TableText, "Bảng: chữ", Spaced(40, 40, JustificationValues.Left), Size(13)),
        Of(PaperStyle.TableNumber, "Bảng: số", Spaced(40, 40, JustificationValues.Center), Size(13)),
        Of(PaperStyle.SignatureRole, "Chức danh ký", Spaced(0, 0, JustificationValues.Center, keep: true), new Bold()),
        Of(PaperStyle.SignatureNote, "Ghi chú ký", Spaced(240, 240, JustificationValues.Center, keep: true), new Italic(), Size(12)),
        Of(PaperStyle.SignatureName, "Họ tên người ký", Spaced(0, 0, JustificationValues.Center), new Bold()),
        Of(PaperStyle.RecipientsTitle, "Nơi nhận", Spaced(0, 0, JustificationValues.Left, keep: true), new Underline { Val = UnderlineValues.Single }),
        Of(PaperStyle.Recipients, "Nơi nhận: chi tiết", Spaced(0, 0, JustificationValues.Left, keep: true), Size(12)),
        Of(PaperStyle.PageNumber, "Số trang", Spaced(0, 0, JustificationValues.Center), Size(13)),
        Table(PaperStyle.Columns, "Hai cột", null),
        Table(PaperStyle.Grid, "Bảng kẻ", Borders()));

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
            new FontSize { Val = HalfPoints(FontSize) },
            new FontSizeComplexScript { Val = HalfPoints(FontSize) },
            new Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Normal() => new(new StyleName { Val = "Normal" }, new PrimaryStyle())
    {
        Type = StyleValues.Paragraph, StyleId = "Normal", Default = true,
    };

    private static Style Of(string id, string name, StyleParagraphProperties paragraph, params OpenXmlElement[] run) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, Run(run))
    {
        Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true,
    };

    private static StyleRunProperties Run(OpenXmlElement[] run)
    {
        var properties = new StyleRunProperties();
        foreach (var one in run) properties.AddChild(one);
        return properties;
    }

    private static StyleParagraphProperties Spaced(
        int before, int after, JustificationValues align, bool firstLine = false, bool keep = false)
    {
        var properties = new StyleParagraphProperties();
        if (keep) properties.AddChild(new KeepNext());
        properties.AddChild(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (firstLine) properties.AddChild(new Indentation { FirstLine = Indent });
        properties.AddChild(new Justification { Val = align });
        return properties;
    }

    private static StyleParagraphProperties Heading(int before, int after, JustificationValues align, int level)
    {
        var properties = Spaced(before, after, align, firstLine: align == JustificationValues.Both, keep: true);
        properties.AddChild(new OutlineLevel { Val = level });
        return properties;
    }

    /// <summary>The rule as long as the words above it.</summary>
    private static StyleParagraphProperties Underlined(int after)
    {
        var properties = Spaced(0, after, JustificationValues.Center);
        properties.AddChild(new ParagraphBorders(Rule<BottomBorder>(1)));
        properties.AddChild(new Indentation { Left = "260", Right = "260" });
        return properties;
    }

    private static StyleParagraphProperties Ruled()
    {
        var properties = Spaced(0, 240, JustificationValues.Center);
        properties.AddChild(new ParagraphBorders(Rule<BottomBorder>(0)));
        properties.AddChild(new Indentation { Left = "3700", Right = "3700" });
        return properties;
    }

    private static Style Table(string id, string name, TableBorders? borders)
    {
        var table = new StyleTableProperties();
        if (borders is not null) table.AddChild(borders);
        table.AddChild(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }));
        return new Style(new StyleName { Val = name }, table)
        {
            Type = StyleValues.Table, StyleId = id, CustomStyle = true,
        };
    }

    private static TableBorders Borders() => new(
        Rule<TopBorder>(0), Rule<LeftBorder>(0), Rule<BottomBorder>(0), Rule<RightBorder>(0),
        Rule<InsideHorizontalBorder>(0), Rule<InsideVerticalBorder>(0));

    private static TBorder Rule<TBorder>(uint space) where TBorder : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 6, Space = space, Color = "000000" };

    private static FontSize Size(int points) => new() { Val = HalfPoints(points) };

    private static string HalfPoints(int points) => Text(points * 2);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
