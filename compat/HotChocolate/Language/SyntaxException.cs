namespace HotChocolate.Language;

/// <summary>A document is not well-formed, or larger than the limits allow.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(string message, SourcePosition position)
        : base(message)
    {
        SourcePosition = position;
    }

    internal SourcePosition SourcePosition { get; }

    /// <summary>Bytes before the offending token.</summary>
    public int Position => SourcePosition.Offset;

    /// <summary>The line of the offending token, from 1.</summary>
    public int Line => SourcePosition.Line;

    /// <summary>The column of the offending token in UTF-16 units, from 1.</summary>
    public int Column => SourcePosition.Column;
}
