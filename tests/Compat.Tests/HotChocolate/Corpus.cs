using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ChiBo.Compat.Tests.HotChocolate;

/// <summary>
/// The cases that other servers were held against. They lie in the folder that CHIBO_CORPUS names, by default beside
/// the repository; a test that needs them is skipped where they are absent.
/// </summary>
internal static class Corpus
{
    private static readonly string? _folder = Find();

    public static JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(file)));
        return document.RootElement.Clone();
    }

    /// <summary>The values of a file that holds one on each line.</summary>
    public static IEnumerable<JsonElement> JsonLines(string file) =>
        File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line =>
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        });

    /// <summary>The text of a JSON string, half surrogate pairs included (which <c>GetString</c> refuses).</summary>
    public static string Text(JsonElement value)
    {
        var raw = value.GetRawText().AsSpan()[1..^1];
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
            }
            else if (raw[++i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, null));
                i += 4;
            }
            else
            {
                text.Append(Unescape(raw[i]));
            }
        }

        return text.ToString();
    }

    /// <summary>UTF-8, in which half surrogate pairs are three bytes of their own (and no valid UTF-8).</summary>
    public static byte[] Utf8(string text)
    {
        var bytes = new List<byte>(text.Length);
        Span<byte> buffer = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                var half = (int)text[i];
                bytes.AddRange(
                    [(byte)(0xE0 | (half >> 12)), (byte)(0x80 | ((half >> 6) & 0x3F)), (byte)(0x80 | (half & 0x3F))]);
            }
        }

        return [.. bytes];
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };

    private static string PathOf(string file)
    {
        var path = _folder is null ? null : Path.Combine(_folder, file);
        Assert.SkipUnless(File.Exists(path), $"The corpus has no {file}: set CHIBO_CORPUS to the folder that has it.");
        return path!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHIBO_CORPUS") is { Length: > 0 } named)
        {
            return named;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ChiBo.sln")))
        {
            root = root.Parent;
        }

        return root is null ? null : Path.Combine(root.FullName, "..", "shared", "compat", "corpus");
    }
}
