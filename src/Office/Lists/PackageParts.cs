using System.IO.Compression;
using System.Xml;

namespace ChiBo.Office.Lists;

/// <summary>
/// The parts of a package that a stranger made: none is opened before all of them are known to be small.
/// </summary>
internal sealed class PackageParts : IDisposable
{
    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = WorkbookLimits.Inflated,
    };

    private readonly ZipArchive _zip;

    /// <exception cref="InvalidDataException">It is no package, or inflates beyond what any list does.</exception>
    public PackageParts(byte[] file)
    {
        _zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = WorkbookLimits.Inflated;
        var buffer = new byte[81920];
        if (_zip.Entries.Count > WorkbookLimits.Entries)
        {
            throw new InvalidDataException("It has too many entries.");
        }

        foreach (var entry in _zip.Entries)
        {
            if (!names.Add(entry.FullName))
            {
                throw new InvalidDataException($"It has two entries {entry.FullName}.");
            }

            // The sizes that a package states are only its word: what counts is what comes out.
            using var content = entry.Open();
            while (content.Read(buffer) is > 0 and var read)
            {
                left -= read;
                if (left < 0)
                {
                    throw new InvalidDataException("It inflates beyond its limit.");
                }
            }
        }
    }

    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Open(string name) =>
        _zip.GetEntry(name) is { } entry
            ? XmlReader.Create(entry.Open(), Xml)
            : throw new InvalidDataException($"No part {name}.");

    public void Dispose() => _zip.Dispose();
}
