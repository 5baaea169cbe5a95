using System.IO.Compression;
using System.Text;

namespace ChiBo.Office.Tests;

/// <summary>Workbooks by hand, good ones and hostile ones.</summary>
internal static class WorkbookFile
{
    /// <summary>0 general; 1 day; 2 day of another language; 3 <c>"day"0</c>; 4 <c>"dv-"00000</c>; 5 <c>00000</c>; 6 month and year; 7 day in words.</summary>
    public const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="6"><numFmt numFmtId="170" formatCode="[$-42A]dd\/mm\/yyyy"/><numFmt numFmtId="171" formatCode="&quot;day&quot;0"/><numFmt numFmtId="172" formatCode="&quot;dv-&quot;00000"/><numFmt numFmtId="173" formatCode="00000"/><numFmt numFmtId="174" formatCode="mm/yyyy"/><numFmt numFmtId="175" formatCode="[$-42A]dd\ mmmm\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="175"/></cellXfs></styleSheet>
        """;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string rows, string? shared = null, string workbook = "", string? sheet = null, string after = "") => Zip(
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relation}">{workbook}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""),
        ("xl/styles.xml", Styles),
        ("xl/sharedStrings.xml", shared ?? $"""<sst xmlns="{Main}"/>"""),
        ("xl/worksheets/sheet1.xml", sheet ?? Worksheet(rows, after)));

    /// <summary>Several sheets: name, state, relation, rows. One without a relation has no part.</summary>
    public static byte[] OfSheets(params (string Name, string State, string Id, string Rows)[] sheets)
    {
        var (list, relations) = (new StringBuilder(), new StringBuilder());
        foreach (var (name, state, id, _) in sheets)
        {
            list.Append($"""<sheet name="{name}" sheetId="1{list.Length}" state="{state}" r:id="{id}"/>""");
            if (id.Length > 0) relations.Append($"""<Relationship Id="{id}" Type="{Relation}/worksheet" Target="worksheets/{id}.xml"/>""");
        }

        return Zip(
        [
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relation}"><sheets>{list}</sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"""),
            ("xl/styles.xml", Styles),
            .. sheets.Where(s => s.Id.Length > 0).Select(s => ($"xl/worksheets/{s.Id}.xml", Worksheet(s.Rows, ""))),
        ]);
    }

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }

        return bytes.ToArray();
    }

    private static string Worksheet(string rows, string after) =>
        $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""";
}
