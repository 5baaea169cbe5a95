namespace HotChocolate.Language;

/// <summary>How large a document may be; what is over a limit is a syntax error.</summary>
/// <param name="MaxTokens">Tokens, the end of the file left out.</param>
/// <param name="MaxNodes">Nodes of the tree.</param>
/// <param name="MaxFields">Field selections, inline or in fragments.</param>
/// <param name="MaxDepth">Selection sets, list and object literals, and type references within one another.</param>
/// <param name="MaxDirectives">Directives at one location.</param>
internal sealed record ParserLimits(
    int MaxTokens = int.MaxValue,
    int MaxNodes = int.MaxValue,
    int MaxFields = 2048,
    int MaxDepth = 200,
    int MaxDirectives = 4)
{
    /// <summary>For requests.</summary>
    public static ParserLimits Request { get; } = new();

    /// <summary>For documents of our own. Depth stays limited: the parser recurses.</summary>
    public static ParserLimits Trusted { get; } = new(MaxFields: int.MaxValue, MaxDirectives: int.MaxValue);
}
