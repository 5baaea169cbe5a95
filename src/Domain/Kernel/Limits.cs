using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Kernel;

/// <summary>A limit on every text and collection: what a careful cell never reaches and a mistake must not pass.</summary>
public static class Limits
{
    public const int Name = 200;
    public const int Title = 500;
    public const int Text = 8_000;
    public const int Reason = 1_000;
    public const int MembersPerCell = 300;

    /// <summary>UTF-16 units that a character which people see may take.</summary>
    private const int MostUnits = 4;

    /// <summary>Null when the text is neither empty nor too long, in characters that people see.</summary>
    public static Refusal? Check(string field, string? text, int limit) =>
        string.IsNullOrWhiteSpace(text) || IsLonger(text, limit) ? CommonRefusals.TextLength(field, limit) : null;

    /// <summary>Null when the text, which may be empty, is not too long.</summary>
    public static Refusal? CheckOptional(string field, string? text, int limit) =>
        text is not null && IsLonger(text, limit) ? CommonRefusals.TextLength(field, limit) : null;

    private static bool IsLonger(string text, int limit) =>
        text.Length > limit && (text.Length > limit * MostUnits || PlainText.LengthOf(text) > limit);
}
