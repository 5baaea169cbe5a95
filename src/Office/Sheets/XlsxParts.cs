using System.Globalization;
using ChiBo.Office.Words;

namespace ChiBo.Office.Sheets;

/// <summary>The small fixed parts of a workbook of one sheet.</summary>
internal static class XlsxParts
{
    // Places in the cellXfs of Styles.
    public const int HeaderStyle = 1;
    public const int TextStyle = 2;
    public const int NumberStyle = 3;
    public const int DayStyle = 4;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    public const string ContentTypes =
        $"""
        {Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    public const string PackageRelations =
        $"""
        {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    public const string WorkbookRelations =
        $"""
        {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relation}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="{Relation}/styles" Target="styles.xml"/></Relationships>
        """;

    public const string Styles =
        $"""
        {Declaration}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
        <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    /// <summary>The head of every printed page is the header row; the filter reaches to the last row.</summary>
    public static string Workbook(string name, string lastColumn, int rows)
    {
        var tab = Xml.Escape(name.Replace("'", "''", StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            {Declaration}<workbook xmlns="{Main}" xmlns:r="{Relation}"><sheets><sheet name="{Xml.Escape(name)}" sheetId="1" r:id="rId1"/></sheets>
            <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'{tab}'!$A$1:${lastColumn}${rows}</definedName>
            <definedName name="_xlnm.Print_Titles" localSheetId="0">'{tab}'!$1:$1</definedName></definedNames></workbook>
            """);
    }

    public static string SheetStart(IEnumerable<int> widths) =>
        $"""{Declaration}<worksheet xmlns="{Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>"""
        + string.Concat(widths.Select((w, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{w}" customWidth="1"/>"""))
        + "</cols><sheetData>";

    public static string SheetEnd(string title, string lastColumn, int rows) => string.Create(CultureInfo.InvariantCulture,
        $"""
        </sheetData><autoFilter ref="A1:{lastColumn}{rows}"/><pageMargins left="0.5" right="0.5" top="0.9" bottom="0.6" header="0.4" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;14{Xml.Escape(title.Replace("&", "&&", StringComparison.Ordinal))}</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>
        """);
}
