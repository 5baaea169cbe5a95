using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Door.Documents;

/// <summary>
/// Holds the text of a GraphQL document against <see cref="DocumentLimits"/> before an engine parses it, in time linear in
/// its length. What is no GraphQL is left to the engine, which answers with a syntax error at the same place.
/// </summary>
internal ref struct DocumentCheck
{
    private readonly int _length;
    private readonly List<Definition> _operations = [];
    private readonly Dictionary<string, Definition> _fragments = [];
    private readonly Dictionary<string, int> _aliases = [];
    private readonly Brackets _open = new();
    private DocumentScanner _scanner;
    private Definition? _current;
    private int _selections;
    private int _values;
    private int _introspectedFrom;
    private int _tokens;
    private int _fragmentCount;
    private int _directives;
    private int _wholeSchemas;
    private int _singleTypes;

    private DocumentCheck(ReadOnlySpan<byte> document)
    {
        _length = document.Length;
        _scanner = new DocumentScanner(document);
    }

    /// <summary>One of its operations is a subscription.</summary>
    public bool Subscribes { get; private set; }

    private readonly bool IsIntrospection => _introspectedFrom > 0 && _selections > _introspectedFrom;

    /// <summary>The first limit that the document exceeds; null when it exceeds none.</summary>
    public static Refusal? Find(ReadOnlySpan<byte> document, out bool subscribes)
    {
        var check = new DocumentCheck(document);
        var refusal = check.Read();
        subscribes = check.Subscribes;
        return refusal;
    }

    private Refusal? Read()
    {
        if (_length > DocumentLimits.Bytes)
        {
            return RequestRefusals.TooLong(DocumentLimits.Bytes);
        }

        while (true)
        {
            var kind = Next();
            if (kind is TokenKind.End)
            {
                return new DocumentSize(_fragments).Check(_operations);
            }

            if (_tokens > DocumentLimits.Tokens)
            {
                return RequestRefusals.TooLong(DocumentLimits.Tokens);
            }

            if (kind is TokenKind.Unreadable || (kind is TokenKind.Sign && !_open.MayFollow(_scanner.Sign)))
            {
                return null;
            }

            var refusal = kind switch
            {
                TokenKind.Text => CheckText(),
                TokenKind.Number => CheckNumber(),
                TokenKind.Name => ReadName(),
                TokenKind.Spread => ReadSpread(),
                _ => ReadSign(_scanner.Sign),
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }
    }

    private TokenKind Next()
    {
        _tokens++;
        return _scanner.Next();
    }

    private readonly Refusal? CheckText() =>
        _scanner.Value.Length > DocumentLimits.TextLiteral ? RequestRefusals.LiteralTooLong(DocumentLimits.TextLiteral)
        : _scanner.IsText() ? null
        : RequestRefusals.Malformed;

    private readonly Refusal? CheckNumber()
    {
        var isWhole = _scanner.Value.IndexOfAnyExcept("-0123456789"u8) < 0;
        var most = isWhole ? DocumentLimits.WholeNumber : DocumentLimits.Number;
        return _scanner.Value.TrimStart((byte)'-').Length > most ? RequestRefusals.LiteralTooLong(most) : null;
    }

    private Refusal? ReadName()
    {
        if (_values > 0)
        {
            return null;
        }

        if (_selections > 0)
        {
            return ReadField();
        }

        return _current is null ? ReadDefinition() : null;
    }

    private Refusal? ReadDefinition()
    {
        if (!_scanner.Value.SequenceEqual("fragment"u8))
        {
            Subscribes |= _scanner.Value.SequenceEqual("subscription"u8);
            _operations.Add(_current = new Definition());
            return null;
        }

        if (++_fragmentCount > DocumentLimits.Fragments)
        {
            return RequestRefusals.TooManyFragments(DocumentLimits.Fragments);
        }

        var ahead = _scanner;
        if (ahead.Next() is not TokenKind.Name)
        {
            _current = new Definition();
            return null;
        }

        _scanner = ahead;
        var name = Encoding.UTF8.GetString(_scanner.Value);
        if (!_fragments.TryGetValue(name, out var fragment))
        {
            _fragments[name] = fragment = new Definition(); // two of one name count as one with all fields
        }

        _current = fragment;
        return null;
    }

    /// <summary>The name that was read is a field's, or an alias before it.</summary>
    private Refusal? ReadField()
    {
        var ahead = _scanner;
        var isAlias = ahead.Next() is TokenKind.Sign && ahead.Sign == (byte)':' && ahead.Next() is TokenKind.Name;
        if (isAlias)
        {
            _tokens += 2;
            _scanner = ahead;
        }

        if (_selections <= _introspectedFrom)
        {
            _introspectedFrom = 0;
        }

        _current!.Fields++;
        _current.IntrospectionFields += IsIntrospection ? 1 : 0;
        if (_scanner.Value.StartsWith("__"u8) && ReadMeta() is { } refusal)
        {
            return refusal;
        }

        if (!isAlias)
        {
            return null;
        }

        var field = Encoding.UTF8.GetString(_scanner.Value);
        var count = _aliases[field] = _aliases.GetValueOrDefault(field) + 1;
        return count > DocumentLimits.Aliases ? RequestRefusals.TooManyAliases(field, DocumentLimits.Aliases) : null;
    }

    private Refusal? ReadMeta()
    {
        var isSchema = _scanner.Value.SequenceEqual("__schema"u8);
        if (!isSchema && !_scanner.Value.SequenceEqual("__type"u8))
        {
            return null;
        }

        if (_introspectedFrom == 0)
        {
            _introspectedFrom = _selections;
        }

        var (count, most) = isSchema
            ? (++_wholeSchemas, DocumentLimits.WholeSchemas)
            : (++_singleTypes, DocumentLimits.SingleTypes);
        return count > most ? RequestRefusals.TooMuchIntrospection(most) : null;
    }

    private Refusal? ReadSpread()
    {
        if (_values > 0 || _selections == 0)
        {
            return null;
        }

        var ahead = _scanner;
        if (ahead.Next() is not TokenKind.Name)
        {
            _current!.InlineFragments++;
            return null;
        }

        _tokens++;
        _scanner = ahead;
        if (!_scanner.Value.SequenceEqual("on"u8))
        {
            _current!.Uses.Add(new FragmentUse(Encoding.UTF8.GetString(_scanner.Value), _selections, IsIntrospection));
            return null;
        }

        _current!.InlineFragments++;
        if (ahead.Next() is TokenKind.Name)
        {
            _tokens++;
            _scanner = ahead;
        }

        return null;
    }

    private Refusal? ReadSign(byte sign)
    {
        switch (sign)
        {
            case (byte)'@':
                return ReadDirective();
            case (byte)'{' when _values == 0:
                return OpenSelection();
            case (byte)'{' or (byte)'[' or (byte)'(':
                _open.Open(sign);
                return ++_values > DocumentLimits.ValueDepth ? RequestRefusals.TooNested(DocumentLimits.ValueDepth) : null;
            case (byte)'}' or (byte)']' or (byte)')':
                Close();
                return null;
            default:
                return null;
        }
    }

    private Refusal? ReadDirective()
    {
        var ahead = _scanner;
        if (ahead.Next() is TokenKind.Name)
        {
            _tokens++;
            _scanner = ahead;
        }

        return ++_directives > DocumentLimits.Directives ? RequestRefusals.TooManyDirectives(DocumentLimits.Directives) : null;
    }

    private Refusal? OpenSelection()
    {
        if (_current is null)
        {
            _operations.Add(_current = new Definition());
        }

        _open.Open((byte)'{');
        _current.Depth = Math.Max(_current.Depth, ++_selections);
        return _selections > DocumentLimits.SelectionDepth ? RequestRefusals.TooNested(DocumentLimits.SelectionDepth) : null;
    }

    private void Close()
    {
        _open.Close();
        if (_values > 0)
        {
            _values--;
            return;
        }

        if (--_selections < _introspectedFrom)
        {
            _introspectedFrom = 0;
        }

        if (_selections == 0)
        {
            _current = null;
        }
    }
}
