using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ChiBo.Gateway.Files;

/// <summary>Tells office documents apart by what lies in them. One that carries a program is none.</summary>
internal static class OfficeFiles
{
    private const int MostEntries = 10_000;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <summary>Zip packages: Office Open XML, OpenDocument.</summary>
    public static string? OfPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return package.Entries.Count > MostEntries || package.Entries.Any(IsProgram) ? null
                : OpenPackage.MainContentType(package) is { } main ? OfMainPart(main)
                : IsOpenDocumentText(package) ? OpenDocumentText
                : OfNames(package);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    /// <summary>Compound files, as offices wrote them before 2007: the directory names its streams in UTF-16.</summary>
    public static string? OfCompound(Stream content)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return Names(all, "_VBA_PROJECT") ? null
            : Names(all, "WordDocument") ? "application/msword"
            : Names(all, "Workbook") ? "application/vnd.ms-excel"
            : Names(all, "PowerPoint Document") ? "application/vnd.ms-powerpoint"
            : null;
    }

    /// <summary>Null for whatever may hold a program, and for what no meeting reads.</summary>
    private static string? OfMainPart(string contentType) =>
        contentType switch
        {
            $"{Word}.main+xml" or "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" =>
                Word,
            $"{Excel}.main+xml" or "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" =>
                Excel,
            $"{PowerPoint}.main+xml"
            or "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"
            or "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml" => PowerPoint,
            _ => null,
        };

    /// <summary>A package that does not say which part is its main one: what the part is always called.</summary>
    private static string? OfNames(ZipArchive package) =>
        package.GetEntry("word/document.xml") is not null ? Word
        : package.GetEntry("xl/workbook.xml") is not null ? Excel
        : package.GetEntry("ppt/presentation.xml") is not null ? PowerPoint
        : null;

    private static bool Names(ReadOnlySpan<byte> all, string stream) =>
        all.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool IsProgram(ZipArchiveEntry entry) =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase);

    private static bool IsOpenDocumentText(ZipArchive package)
    {
        if (package.GetEntry("mimetype") is not { Length: < 100 } entry)
        {
            return false;
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().Trim() == OpenDocumentText;
    }
}
