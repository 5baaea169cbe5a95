using System.Collections.Immutable;

namespace ChiBo.Domain.Kernel;

/// <summary>An expected no: a stable code (<c>ballot.already-voted</c>) and the values that its text names.</summary>
public sealed record Refusal
{
    /// <param name="code">Area and reason, listed in docs/rules.md; clients may rely on it.</param>
    /// <param name="arguments">What fills the placeholders of the Vietnamese text, in order; never a person's opinion.</param>
    public Refusal(string code, params ReadOnlySpan<string> arguments) => (Code, Arguments) = (code, [.. arguments]);

    public string Code { get; }

    public ImmutableArray<string> Arguments { get; }

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code}({string.Join(", ", Arguments)})";
}
