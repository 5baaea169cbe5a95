using System.Text;

namespace ChiBo.Gateway.Files;

/// <summary>Tells what a content is from its bytes; names and what a sender says count for nothing.</summary>
internal static class MediaTypes
{
    /// <summary>
    /// Within so many bytes a PDF says that it is one: scanners and mail programs put others before that.
    /// </summary>
    private const int Head = 1024;

    /// <summary>Null when it is none of the kinds that a meeting reads. Leaves the stream at its beginning.</summary>
    public static string? Of(Stream content)
    {
        var head = new byte[Head];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var type = Of(head.AsSpan(0, read), content);
        content.Position = 0;
        return type;
    }

    private static string? Of(ReadOnlySpan<byte> head, Stream content) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : head.StartsWith("PK\u0003\u0004"u8) ? OfficeFiles.OfPackage(content)
        : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            ? OfficeFiles.OfCompound(content)
        : head.IndexOf("%PDF-"u8) >= 0 ? "application/pdf"
        : IsText(content) ? "text/plain"
        : null;

    private static bool IsText(Stream content)
    {
        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(content, utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[4096];
        try
        {
            while (reader.Read(buffer) is > 0 and var read)
                if (buffer.AsSpan(0, read).ContainsAnyInRange('\0', '\u0008')) return false;
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
