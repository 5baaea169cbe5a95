namespace ChiBo.Gateway.Door.Documents;

/// <summary>What a token of a GraphQL document is.</summary>
internal enum TokenKind
{
    /// <summary>The document has ended.</summary>
    End,

    /// <summary>No token begins here: the engine answers with a syntax error.</summary>
    Unreadable,

    /// <summary>A single sign, brackets among them.</summary>
    Sign,

    /// <summary>Three dots.</summary>
    Spread,

    Name,

    Number,

    /// <summary>A text in quotes or in three quotes.</summary>
    Text,
}
