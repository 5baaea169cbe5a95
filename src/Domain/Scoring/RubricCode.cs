namespace ChiBo.Domain.Scoring;

/// <summary>The shape of ids and codes: lower-case letters, digits and hyphens, at most 40.</summary>
internal static class RubricCode
{
    public static bool IsValid(string? code) =>
        code is { Length: > 0 and <= 40 }
        && code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
