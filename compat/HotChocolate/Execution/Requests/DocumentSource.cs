using System.Text;

namespace HotChocolate.Execution.Requests;

/// <summary>
/// A document as it came in. A transport gives the bytes of the JSON string, escapes and all: they find the cached
/// document without being unescaped.
/// </summary>
internal readonly struct DocumentSource
{
    private readonly string? _text;

    private DocumentSource(string? text, ReadOnlyMemory<byte> key, bool isEscaped)
    {
        _text = text;
        Key = key;
        IsEscaped = isEscaped;
    }

    /// <summary>The bytes the document is cached by.</summary>
    public ReadOnlyMemory<byte> Key { get; }

    /// <summary>Whether <see cref="Key"/> holds JSON escapes.</summary>
    public bool IsEscaped { get; }

    public static DocumentSource FromText(string text) => new(text, Encoding.UTF8.GetBytes(text), false);

    /// <param name="json">What stands between the quotes of the JSON string.</param>
    public static DocumentSource FromJsonString(ReadOnlyMemory<byte> json) =>
        new(null, json, json.Span.Contains((byte)'\\'));

    /// <summary>The document in UTF-8.</summary>
    public byte[] ToUtf8() => _text is not null
        ? Encoding.UTF8.GetBytes(_text)
        : IsEscaped ? JsonText.Unescape(Key.Span) : Key.ToArray();
}
