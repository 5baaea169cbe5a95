using System.Buffers;

namespace HotChocolate.Language;

/// <summary>The classes of ASCII characters that tokens are made of.</summary>
internal static class Characters
{
    /// <summary>What stands in quotes for itself: ASCII without quotes, backslashes and line ends.</summary>
    public static readonly SearchValues<byte> PlainText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (byte)c).Except("\"\\\r\n"u8.ToArray())]);

    public static readonly SearchValues<byte> NamePart = SearchValues.Create(
        "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    public static bool IsNameStart(int c) => char.IsAsciiLetter((char)c) || c == '_';

    public static bool IsDigit(int c) => c is >= '0' and <= '9';
}
