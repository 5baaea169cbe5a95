namespace ChiBo.Domain.Kernel;

/// <summary>A limit on every text and collection: what a careful cell never reaches and a mistake must not pass.</summary>
public static class Limits
{
    public const int Name = 200;
    public const int Title = 500;
    public const int Text = 8_000;
    public const int Reason = 1_000;
    public const int MembersPerCell = 300;

    /// <summary>Null when the text is neither empty nor too long.</summary>
    public static Refusal? Check(string field, string? text, int limit) =>
        string.IsNullOrWhiteSpace(text) || text.Length > limit ? CommonRefusals.TextLength(field, limit) : null;

    /// <summary>Null when the text, which may be empty, is not too long.</summary>
    public static Refusal? CheckOptional(string field, string? text, int limit) =>
        text is not null && text.Length > limit ? CommonRefusals.TextLength(field, limit) : null;
}
