using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types.Scalars;

/// <summary>Scalars that are texts on the wire.</summary>
internal static class TextScalars
{
    public static TextScalar<Guid> Uuid { get; } = new(
        "UUID",
        "A universally unique identifier, in hexadecimal digits with hyphens.",
        "https://tools.ietf.org/html/rfc4122",
        Guid.TryParse,
        value => value.ToString("D"));

    public static TextScalar<Uri> Url { get; } = new(
        "URL",
        "An address, absolute or relative.",
        "https://tools.ietf.org/html/rfc3986",
        (string text, [MaybeNullWhen(false)] out Uri value) =>
            Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value),
        value => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString());

    public static TextScalar<byte[]> ByteArray { get; } = new(
        "ByteArray",
        "Bytes, in base64.",
        null,
        TryParseBase64,
        Convert.ToBase64String);

    private static bool TryParseBase64(string text, out byte[] value)
    {
        value = new byte[text.Length];
        var read = Convert.TryFromBase64String(text, value, out var length);
        value = value[..length];
        return read;
    }
}
