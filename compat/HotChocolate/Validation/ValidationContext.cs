using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation;

/// <summary>One document under validation: what is known of it, and what is wrong with it so far.</summary>
internal sealed class ValidationContext(SchemaModel schema, DocumentNode document, ValidationSettings settings)
{
    private const string Specification = "https://spec.graphql.org/September2025/#";

    private readonly List<DocumentError> _errors = [];
    private long _fragmentVisits;

    public SchemaModel Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public ValidationSettings Settings { get; } = settings;

    public DocumentFacts Facts { get; } = new(document);

    public IReadOnlyList<DocumentError> Errors => _errors;

    public bool HasErrors => _errors.Count > 0;

    /// <summary>Enough errors were found; nothing needs to be looked at any more.</summary>
    public bool IsFull => _errors.Count >= Settings.MaxErrors;

    public bool TryFindFragment(string name, [NotNullWhen(true)] out FragmentFacts? fragment) =>
        Facts.Fragments.TryGetValue(name, out fragment);

    /// <summary>A rule of the specification is broken; <paramref name="section"/> is its anchor there.</summary>
    public void Report(
        string section,
        string message,
        SyntaxNode node,
        params ReadOnlySpan<(string Name, object? Value)> extensions) =>
        Report(section, message, [node], extensions);

    public void Report(
        string section,
        string message,
        SyntaxNode[] nodes,
        params ReadOnlySpan<(string Name, object? Value)> extensions)
    {
        Add(new DocumentError(message, Positions(nodes))
        {
            Extensions = Told(extensions, ("specifiedBy", Specification + section)),
        });
    }

    /// <summary>A limit of this server is exceeded.</summary>
    public void Refuse(
        string? code, string message, SyntaxNode node, params ReadOnlySpan<(string Name, object? Value)> extensions)
    {
        Add(new DocumentError(message, Positions([node])) { Code = code, Extensions = Told(extensions) });
    }

    /// <summary>Counts steps that a document can multiply; false once there were too many.</summary>
    public bool TryVisitFragments(int steps)
    {
        if (_fragmentVisits > Settings.MaxFragmentVisits)
        {
            return false;
        }

        _fragmentVisits += steps;
        if (_fragmentVisits <= Settings.MaxFragmentVisits)
        {
            return true;
        }

        Refuse(
            ErrorCodes.TooComplex,
            $"The document follows its fragments more than {Settings.MaxFragmentVisits} times.",
            Document);
        return false;
    }

    private void Add(DocumentError error)
    {
        if (!IsFull)
        {
            _errors.Add(error);
        }
    }

    private static List<KeyValuePair<string, object?>> Told(
        ReadOnlySpan<(string Name, object? Value)> extensions,
        params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var told = new List<KeyValuePair<string, object?>>(extensions.Length + more.Length);
        foreach (var (name, value) in extensions)
        {
            told.Add(new(name, value));
        }

        foreach (var (name, value) in more)
        {
            told.Add(new(name, value));
        }

        return told;
    }

    private static SourcePosition[] Positions(SyntaxNode[] nodes) =>
        [.. nodes.Where(node => node.Position.Line > 0).Select(node => node.Position)];
}
