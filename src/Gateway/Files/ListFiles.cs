using System.Collections.Immutable;
using System.Text;
using ChiBo.Domain.Kernel;
using ChiBo.Office.Workbooks;

namespace ChiBo.Gateway.Files;

/// <summary>Lists that people upload, as the text that imports read: a workbook becomes what its first sheet shows.</summary>
internal static class ListFiles
{
    public static (ImmutableArray<byte> Text, Refusal? Refusal) AsText(byte[] file)
    {
        if (!WorkbookReader.IsPackage(file)) return ([.. file], null);
        var sheet = WorkbookReader.Read(file);
        return sheet.Refusal is { } refusal ? ([], refusal) : ([.. Encoding.UTF8.GetBytes(WorkbookText.Of(sheet))], null);
    }
}
