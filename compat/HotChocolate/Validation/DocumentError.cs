using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Why a document is refused before anything of it runs.</summary>
internal sealed record DocumentError(string Message, SourcePosition[] Positions)
{
    /// <summary>As <c>HC0046</c>; most rules of the specification have none.</summary>
    public string? Code { get; init; }

    /// <summary>Response names from the root, where the rule knows them.</summary>
    public string[]? Path { get; init; }

    /// <summary>In the order in which they are written; <c>code</c> is not among them.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Extensions { get; init; } = [];
}
