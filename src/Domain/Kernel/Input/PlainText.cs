using System.Globalization;
using System.Text;

namespace ChiBo.Domain.Kernel.Input;

/// <summary>
/// The one policy for texts. A text is kept as people see it: composed letters (NFC), no character that nobody sees, plain
/// blanks, nothing at its ends. What no store keeps, or what would not mean the same tomorrow, is refused with its place:
/// control characters, private-use characters, non-characters, halves of characters, and towers of marks. docs/rules.md
/// lists what is cleaned and what is refused.
/// </summary>
public static class PlainText
{
    /// <summary>More marks on one letter than any script writes.</summary>
    private const int MostMarks = 8;

    private const char Blank = ' ';
    private const char Line = '\n';

    /// <summary>Cleans a text.</summary>
    /// <param name="text">As it came in.</param>
    /// <param name="hasLines">False for a field of one line: its line breaks and runs of blanks become one blank.</param>
    /// <param name="clean">The text as it is kept; empty where nothing in it can be seen.</param>
    /// <returns>The first character that is refused; null where there is none.</returns>
    public static RefusedCharacter? Read(string text, bool hasLines, out string clean)
    {
        clean = text;
        if (IsPlain(text)) return null;
        if (Sift(text, out var seen) is { } refused) return refused;
        clean = seen is null ? "" : Tidy(seen.IsNormalized() ? seen : seen.Normalize(), hasLines);
        if (clean == text) clean = text; // the same instance tells that nothing has changed
        return null;
    }

    /// <summary>
    /// A text of an older record, made such that every store, paper and reader takes it: what would be refused today is
    /// left out. Everything else stays as it was.
    /// </summary>
    public static string Heal(string stored)
    {
        if (!HasUnstorable(stored)) return stored;
        var healed = new StringBuilder(stored.Length);
        foreach (var rune in stored.EnumerateRunes())
            if (IsStorable(rune)) healed.Append(rune);
        return healed.ToString();
    }

    /// <summary>How many characters people see.</summary>
    public static int LengthOf(string text) =>
        Ascii.IsValid(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    /// <summary>Small letters, figures and signs on one line, as in most fields: nothing to look for.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0) return true;
        if (text[0] == Blank || text[^1] == Blank) return false;
        var before = 'x';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == Blank && before == Blank)) return false;
            before = c;
        }

        return true;
    }

    /// <summary>Leaves out what nobody sees, and makes every sort of blank and of line break one.</summary>
    private static RefusedCharacter? Sift(string text, out string? seen)
    {
        var (kept, place, marks, isSeen) = (new StringBuilder(text.Length), 0, 0, false);
        seen = null;
        for (var i = 0; i < text.Length; place++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) return new RefusedCharacter(text[i], place + 1);
            i += rune.Utf16SequenceLength;
            if (rune.Value == '\r')
            {
                if (i >= text.Length || text[i] != Line) kept.Append(Line);
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (IsLineBreak(rune.Value)) kept.Append(Line);
            else if (IsBlank(rune.Value, category)) kept.Append(Blank);
            else if (IsRefused(rune.Value, category)) return new RefusedCharacter(rune.Value, place + 1);
            else if (!IsUnseen(rune.Value, category))
            {
                marks = IsMark(category) ? marks + 1 : 0;
                if (marks > MostMarks) return new RefusedCharacter(rune.Value, place + 1);
                isSeen |= !IsMark(category);
                kept.Append(rune);
            }
        }

        seen = isSeen ? kept.ToString() : null;
        return null;
    }

    private static string Tidy(string text, bool hasLines)
    {
        if (!hasLines) return string.Join(Blank, text.Split([Blank, Line], StringSplitOptions.RemoveEmptyEntries));
        return text.Contains(Line, StringComparison.Ordinal)
            ? string.Join(Line, text.Split(Line).Select(line => line.TrimEnd(Blank))).Trim(Blank, Line)
            : text.Trim(Blank);
    }

    /// <summary>Line feed, and what word processors and Unicode write in its place.</summary>
    private static bool IsLineBreak(int code) => code is '\n' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    /// <summary>Every space and the tab; and the braille pattern without dots.</summary>
    private static bool IsBlank(int code, UnicodeCategory category) =>
        code is '\t' or 0x2800 || category == UnicodeCategory.SpaceSeparator;

    private static bool IsRefused(int code, UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        || IsNonCharacter(code);

    /// <summary>Format characters (zero-width, bidirectional, soft hyphen, byte order mark) and their like.</summary>
    private static bool IsUnseen(int code, UnicodeCategory category) =>
        category == UnicodeCategory.Format
        || code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F)
            or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsNonCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsStorable(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r'
        || !(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || IsNonCharacter(rune.Value));

    private static bool HasUnstorable(string text)
    {
        foreach (var c in text)
            if (c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007f' and <= '\u009f') or >= '\ufdd0' || char.IsSurrogate(c))
                return !text.EnumerateRunes().All(IsStorable);
        return false;
    }
}
