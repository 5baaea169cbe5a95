using System.Text;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Office.Lists;

/// <summary>
/// The letters of a text whose encoding nobody states: UTF-8, UTF-16, or the Vietnamese code page of Windows where
/// every letter that comes out is Vietnamese. What is none of them for certain is refused.
/// </summary>
internal static class EncodedText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(
        bigEndian: false,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(
        bigEndian: true,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );

    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(
        1258,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    public static (string Text, Refusal? Refusal) Read(ReadOnlySpan<byte> file)
    {
        var text =
            file.StartsWith(Encoding.UTF8.Preamble) ? Decode(Utf8, file[3..])
            : file.StartsWith(Encoding.Unicode.Preamble) ? Decode(Utf16, file[2..])
            : file.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Decode(Utf16BigEndian, file[2..])
            : OfNoughts(file) is { } wide ? Decode(wide, file)
            : Decode(Utf8, file) ?? OfWindows(file);
        return text is not null ? (text, null)
            : IsCutOff(file) ? ("", ListRefusals.CutOff)
            : ("", ImportRefusals.NotUtf8);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// UTF-16 without a mark: of the blanks, digits and separators of a list every other byte is nought.
    /// </summary>
    private static Encoding? OfNoughts(ReadOnlySpan<byte> file)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return file.Length % 2 != 0 ? null
            : odd > file.Length / 6 && even == 0 ? Utf16
            : even > file.Length / 6 && odd == 0 ? Utf16BigEndian
            : null;
    }

    /// <summary>
    /// Windows-1258 writes tones behind their vowels; TCVN3 and VNI leave letters that no Vietnamese word has.
    /// </summary>
    private static string? OfWindows(ReadOnlySpan<byte> file) =>
        Decode(Windows1258, file)?.Normalize(NormalizationForm.FormC) is { } text && ListLetters.AreVietnamese(text)
            ? text
            : null;

    /// <summary>Whole letters, and then the beginning of one.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> file)
    {
        for (var begun = 1; begun <= 3 && begun < file.Length; begun++)
        {
            if (LengthOf(file[^begun]) > begun)
            {
                return file[^(begun - 1)..].IndexOfAnyExceptInRange((byte)0x80, (byte)0xBF) < 0
                    && Decode(Utf8, file[..^begun]) is not null;
            }
        }

        return false;
    }

    /// <summary>How many bytes a letter has that begins with this one; none for a byte that begins no letter.</summary>
    private static int LengthOf(byte lead) =>
        lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
}
