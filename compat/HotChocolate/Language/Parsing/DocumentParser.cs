namespace HotChocolate.Language;

/// <summary>Builds the tree of one document by recursive descent over its tokens.</summary>
internal ref partial struct DocumentParser
{
    private readonly ParserLimits _limits;
    private TokenReader _reader;
    private NodeStack _nodes;
    private int _tokenCount;
    private int _nodeCount;
    private int _fieldCount;
    private int _depth;

    public DocumentParser(ReadOnlySpan<byte> source, ParserLimits limits)
    {
        _limits = limits;
        _reader = new TokenReader(source);
        _nodes = new NodeStack();
        Next();
    }

    private readonly TokenKind Kind => _reader.Kind;

    /// <summary>Refuses whatever follows a literal or type that should stand alone.</summary>
    public readonly void ExpectEnd()
    {
        if (Kind != TokenKind.EndOfFile)
        {
            throw Unexpected(TokenKind.EndOfFile);
        }
    }

    private void Next()
    {
        _reader.Read();
        if (Kind != TokenKind.EndOfFile && ++_tokenCount > _limits.MaxTokens)
        {
            throw TooLarge($"more than {_limits.MaxTokens} tokens");
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Next();
        return true;
    }

    /// <summary>Passes the bracket that ends a list; what a list lacks at the end of the file is its bracket.</summary>
    private bool Ends(TokenKind bracket) =>
        Skip(bracket) || (Kind == TokenKind.EndOfFile ? throw Unexpected(bracket) : false);

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Unexpected(kind);
        }
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw new SyntaxException(
                $"Expected the keyword `{System.Text.Encoding.ASCII.GetString(keyword)}`, but found {Found()}.",
                _reader.Position);
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!_reader.Is(keyword))
        {
            return false;
        }

        Next();
        return true;
    }

    private string ExpectName()
    {
        if (Kind != TokenKind.Name)
        {
            throw Unexpected(TokenKind.Name);
        }

        var name = _reader.Text();
        Next();
        return name;
    }

    /// <summary>Begins a node here: counts it and tells where it stands.</summary>
    private SourcePosition Begin()
    {
        if (++_nodeCount > _limits.MaxNodes)
        {
            throw TooLarge($"more than {_limits.MaxNodes} nodes");
        }

        return _reader.Position;
    }

    /// <summary>Goes one level down; the parser recurses, so that depth is what protects its stack.</summary>
    private void Descend()
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw TooLarge($"more than {_limits.MaxDepth} levels");
        }
    }

    private void Ascend() => _depth--;

    private readonly SyntaxException Unexpected(TokenKind expected) =>
        new($"Expected a `{expected}`-token, but found {Found()}.", _reader.Position);

    private readonly SyntaxException Unexpected() => new($"Unexpected token: found {Found()}.", _reader.Position);

    private readonly SyntaxException TooLarge(string limit) =>
        new($"The document is too large: it has {limit}.", _reader.Position);

    private readonly string Found() => Kind == TokenKind.Name ? $"the name `{_reader.Text()}`" : $"a `{Kind}`-token";
}
