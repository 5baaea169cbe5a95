using System.IO.Compression;
using System.Text;

namespace ChiBo.Office.Tests;

/// <summary>Workbooks by hand, good ones and hostile ones.</summary>
internal static class WorkbookFile
{
    public const string Styles =
        """<styleSheet xmlns="m"><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd\/mm\/yyyy"/><numFmt numFmtId="171" formatCode="&quot;day&quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""";

    public static byte[] Of(string rows, string? shared = null, string workbook = "", string? sheet = null) => Zip(
        ("xl/workbook.xml", $"""<workbook xmlns="m" xmlns:r="r">{workbook}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/styles.xml", Styles),
        ("xl/sharedStrings.xml", shared ?? "<sst/>"),
        ("xl/worksheets/sheet1.xml", sheet ?? $"""<worksheet xmlns="m"><sheetData>{rows}</sheetData></worksheet>"""));

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
}
