using System.Globalization;

namespace ChiBo.Domain.Kernel.Input;

/// <summary>A character that no text may hold.</summary>
/// <param name="Code">Its number in Unicode.</param>
/// <param name="Place">Which character of the text it is, from 1.</param>
public readonly record struct RefusedCharacter(int Code, int Place)
{
    /// <summary>The refusal of the field that holds it.</summary>
    /// <param name="field">As the schema or the file names it.</param>
    public Refusal In(string field) => CommonRefusals.TextCharacter(
        field,
        string.Create(CultureInfo.InvariantCulture, $"U+{Code:X4}"),
        Place.ToString(CultureInfo.InvariantCulture));
}
