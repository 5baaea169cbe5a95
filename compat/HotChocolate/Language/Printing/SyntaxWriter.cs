using System.Text;

namespace HotChocolate.Language;

/// <summary>Text under construction, with its indentation, and the parts that many nodes share.</summary>
internal sealed partial class SyntaxWriter
{
    private const int LongestArgumentLine = 80;

    private readonly StringBuilder _text = new();
    private int _indentation;

    public override string ToString() => _text.ToString();

    /// <summary>Writes a text that has no line of its own.</summary>
    private SyntaxWriter Text(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes a text whose lines all take the indentation.</summary>
    private void Lines(string text)
    {
        var lines = text.Split('\n');
        Text(lines[0]);
        foreach (var line in lines.AsSpan(1))
        {
            NewLine();
            Text(line);
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _indentation * 2);

    private void Indented(string open, string close, ReadOnlySpan<SyntaxNode> nodes)
    {
        Text(open);
        _indentation++;
        foreach (var node in nodes)
        {
            NewLine();
            Node(node);
        }

        _indentation--;
        NewLine();
        Text(close);
    }

    /// <summary>A block in braces after a blank; nothing when there is nothing in it.</summary>
    private void Block(ReadOnlySpan<SyntaxNode> nodes)
    {
        if (!nodes.IsEmpty)
        {
            Text(" ");
            Indented("{", "}", nodes);
        }
    }

    private void Joined(ReadOnlySpan<SyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            Text(i == 0 ? "" : separator);
            Node(nodes[i]);
        }
    }

    private void Directives(DirectiveNode[] directives)
    {
        foreach (var directive in directives)
        {
            Text(" ");
            Node(directive);
        }
    }

    private void Description(TextNode? description)
    {
        if (description is not null)
        {
            Node(description);
            NewLine();
        }
    }

    private static int PrintedLength(ReadOnlySpan<SyntaxNode> nodes)
    {
        var writer = new SyntaxWriter();
        writer.Joined(nodes, ", ");
        return writer._text.Length;
    }
}
