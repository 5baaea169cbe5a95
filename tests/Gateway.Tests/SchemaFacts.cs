using System.Text;
using ChiBo.Gateway.Door.Documents;

namespace ChiBo.Gateway.Tests;

/// <summary>
/// What a schema in GraphQL's language says to clients, one fact a line: types, fields, arguments, defaults, nullability,
/// enum values and the directives that clients see. Order, descriptions and how it is printed say nothing.
/// </summary>
internal sealed class SchemaFacts
{
    private static readonly string[] Seen = ["deprecated", "specifiedBy", "oneOf"];

    private readonly List<string> _tokens = [];
    private readonly SortedSet<string> _facts = new(StringComparer.Ordinal);
    private int _at;

    private SchemaFacts(string sdl)
    {
        var scanner = new DocumentScanner(Encoding.UTF8.GetBytes(sdl));
        for (var kind = scanner.Next(); kind != TokenKind.End; kind = scanner.Next())
        {
            _tokens.Add(kind switch
            {
                TokenKind.Text => $"\"{Encoding.UTF8.GetString(scanner.Value).Replace("\\/", "/", StringComparison.Ordinal).Trim()}\"",
                TokenKind.Sign => ((char)scanner.Sign).ToString(),
                TokenKind.Unreadable => throw new FormatException($"no schema after {string.Join(' ', _tokens.TakeLast(5))}"),
                _ => Encoding.UTF8.GetString(scanner.Value),
            });
        }
    }

    private string Next => _at < _tokens.Count ? _tokens[_at] : "";

    public static SortedSet<string> Of(string sdl)
    {
        var schema = new SchemaFacts(sdl);
        while (schema.Next.Length > 0)
        {
            schema.ReadDefinition();
        }

        return schema._facts;
    }

    private string Take() => _tokens[_at++];

    private bool Skip(string token)
    {
        if (Next != token)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipDescription()
    {
        if (Next.StartsWith('"'))
        {
            _at++;
        }
    }

    private void ReadDefinition()
    {
        SkipDescription();
        var kind = Take();
        if (kind == "schema")
        {
            ReadDirectives();
            ReadMembers("schema");
            return;
        }

        if (kind == "directive")
        {
            Take();
            var directive = Take();
            ReadArguments($"@{directive}", isFact: false); // those that clients see are the specification's own
            _ = Skip("repeatable");
            Take();
            do
            {
                _ = Skip("|");
                Take();
            }
            while (Next == "|");
            return;
        }

        var name = Take();
        while (Next is "implements" or "&")
        {
            _at++;
            _facts.Add($"{name} implements {Take()}");
        }

        _facts.Add($"{kind} {name}{ReadDirectives()}");
        if (Skip("="))
        {
            do
            {
                _ = Skip("|");
                _facts.Add($"{name} = {Take()}");
            }
            while (Next == "|");
        }

        ReadMembers(name);
    }

    private void ReadMembers(string owner)
    {
        if (!Skip("{"))
        {
            return;
        }

        while (!Skip("}"))
        {
            SkipDescription();
            var place = $"{owner}.{Take()}";
            ReadArguments(place, isFact: true);
            _facts.Add(place + ReadType());
        }
    }

    private void ReadArguments(string place, bool isFact)
    {
        if (!Skip("("))
        {
            return;
        }

        while (!Skip(")"))
        {
            SkipDescription();
            var argument = $"{place}({Take()}{ReadType()})";
            if (isFact)
            {
                _facts.Add(argument);
            }
        }
    }

    /// <summary>A type, a default and directives, of what has them.</summary>
    private string ReadType()
    {
        var text = new StringBuilder();
        if (Skip(":"))
        {
            text.Append(": ");
            while (Next is "[")
            {
                text.Append(Take());
            }

            text.Append(Take());
            while (Next is "]" or "!")
            {
                text.Append(Take());
            }
        }

        if (Skip("="))
        {
            text.Append(" = ").Append(ReadValue());
        }

        return text.Append(ReadDirectives()).ToString();
    }

    private string ReadValue()
    {
        var first = Take();
        if (first is not ("[" or "{"))
        {
            return first;
        }

        var close = first == "[" ? "]" : "}";
        var inside = new List<string>();
        while (Next != close)
        {
            inside.Add(first == "[" ? ReadValue() : $"{Take()}{Take()}{ReadValue()}");
        }

        return first + string.Join(' ', inside) + Take();
    }

    private string ReadDirectives()
    {
        var text = "";
        while (Skip("@"))
        {
            var name = Take();
            var arguments = new List<string>();
            if (Skip("("))
            {
                while (!Skip(")"))
                {
                    arguments.Add($"{Take()}{Take()} {ReadValue()}");
                }
            }

            if (Seen.Contains(name))
            {
                text += $" @{name}({string.Join(", ", arguments.Order(StringComparer.Ordinal))})";
            }
        }

        return text;
    }
}
