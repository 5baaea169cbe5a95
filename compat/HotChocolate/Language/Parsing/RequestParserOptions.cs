using HotChocolate.Language;

namespace HotChocolate.Execution.Options;

/// <summary>How large a document of a request may be.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Nodes of the tree.</summary>
    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    /// <summary>Tokens of the document.</summary>
    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    /// <summary>Field selections in the document.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    internal ParserLimits ToLimits() => ParserLimits.Request with
    {
        MaxNodes = MaxAllowedNodes,
        MaxTokens = MaxAllowedTokens,
        MaxFields = MaxAllowedFields,
    };
}
