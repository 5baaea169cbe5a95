using System.IO.Compression;
using System.Xml.Linq;

namespace ChiBo.Samples.Tests;

/// <summary>The sheets of a workbook by name, each with its rows.</summary>
internal static class WorkbookRows
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static (string Sheet, int Rows)[] Of(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return
        [
            .. Part(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select((sheet, i) =>
                ((string)sheet.Attribute("name")!, Part(zip, $"xl/worksheets/sheet{i + 1}.xml").Descendants(Main + "row").Count())),
        ];
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name).ShouldNotBeNull(name).Open();
        return XDocument.Load(stream);
    }
}
