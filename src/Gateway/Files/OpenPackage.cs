using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ChiBo.Gateway.Files;

/// <summary>
/// What an Office Open XML package says of itself (ECMA-376, part 2): a relation leads to its main part, whatever that
/// is
/// called, and the list of content types says what the part is.
/// </summary>
internal static class OpenPackage
{
    private const long LongestList = 1 << 20;

    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LongestList,
    };

    /// <returns>Null when the package names no main part, or one that is not there.</returns>
    /// <exception cref="XmlException">What it says of itself is no XML, or longer than any package says.</exception>
    public static string? MainContentType(ZipArchive package)
    {
        var main = Elements(package, "_rels/.rels")
            .Where(r => ((string?)r.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            .Where(r => (string?)r.Attribute("TargetMode") != "External")
            .Select(r => ((string?)r.Attribute("Target") ?? "").TrimStart('/'))
            .FirstOrDefault();
        if (main is null || !package.Entries.Any(e => Same(e.FullName, main)))
        {
            return null;
        }

        var types = Elements(package, "[Content_Types].xml").ToList();
        var stated =
            types.Find(t => t.Name.LocalName == "Override" && Same((string?)t.Attribute("PartName"), $"/{main}"))
            ?? types.Find(t =>
                t.Name.LocalName == "Default"
                && Same((string?)t.Attribute("Extension"), Path.GetExtension(main).TrimStart('.'))
            );
        return (string?)stated?.Attribute("ContentType");
    }

    private static IEnumerable<XElement> Elements(ZipArchive package, string part)
    {
        if (package.GetEntry(part) is not { Length: > 0 } entry)
        {
            return [];
        }

        using var reader = XmlReader.Create(entry.Open(), Xml);
        return [.. XDocument.Load(reader).Root!.Elements()];
    }

    private static bool Same(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
