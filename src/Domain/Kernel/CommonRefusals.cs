using System.Globalization;

namespace ChiBo.Domain.Kernel;

/// <summary>The refusals that every aggregate knows.</summary>
public static class CommonRefusals
{
    /// <summary>It does not exist, or the actor's scope does not reach it: one answer for both.</summary>
    public static readonly Refusal NotFound = new("common.not-found");

    /// <summary>The actor sees it, and holds no role that may do this.</summary>
    public static readonly Refusal NotPermitted = new("common.not-permitted");

    /// <summary>It exists already.</summary>
    public static readonly Refusal AlreadyExists = new("common.already-exists");

    /// <summary>The sender's name for the order stands for another one, which was carried out.</summary>
    public static readonly Refusal KeyReused = new("common.key-reused");

    /// <summary>A text that must not be empty is, or it is longer than its limit.</summary>
    public static Refusal TextLength(string field, int limit) =>
        new("common.text-length", field, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text holds a character that no store keeps or nobody sees for what it is.</summary>
    /// <param name="field">Which text.</param>
    /// <param name="character">Such as <c>U+0000</c>.</param>
    /// <param name="place">Which character of the text it is, from 1.</param>
    public static Refusal TextCharacter(string field, string character, string place) =>
        new("common.text-character", field, character, place);

    /// <summary>A collection is as long as it may get.</summary>
    public static Refusal TooMany(string field, int limit) =>
        new("common.too-many", field, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A value is outside what the field can hold.</summary>
    public static Refusal InvalidValue(string field) => new("common.invalid-value", field);
}
