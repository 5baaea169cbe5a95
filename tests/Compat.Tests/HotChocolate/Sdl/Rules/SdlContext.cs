using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>A document of definitions, the schema it adds to if it does, and what is wrong with it so far.</summary>
internal sealed class SdlContext
{
    private readonly Dictionary<string, DirectiveDefinitionNode> _directives = [];

    public SdlContext(DocumentNode document, DocumentNode? existing)
    {
        Document = document;
        IsAddition = existing is not null;
        Definitions = Of<TypeSystemDefinitionNode>(document);
        ExistingDefinitions = existing is null ? [] : Of<TypeSystemDefinitionNode>(existing);
        ExistingTypes = Types(ExistingDefinitions);
        DefinedTypes = Types(Definitions);
        foreach (var directive in Of<DirectiveDefinitionNode>(SpecifiedDefinitions.Directives)
            .Concat(ExistingDefinitions.OfType<DirectiveDefinitionNode>())
            .Concat(Definitions.OfType<DirectiveDefinitionNode>()))
        {
            _directives[directive.Name] = directive;
        }
    }

    public DocumentNode Document { get; }

    /// <summary>The document adds to a schema that is there already.</summary>
    public bool IsAddition { get; }

    public TypeSystemDefinitionNode[] Definitions { get; }

    public TypeSystemDefinitionNode[] ExistingDefinitions { get; }

    /// <summary>The types that the existing schema defines.</summary>
    public IReadOnlyDictionary<string, TypeDefinitionNode> ExistingTypes { get; }

    /// <summary>The types that the document itself defines.</summary>
    public IReadOnlyDictionary<string, TypeDefinitionNode> DefinedTypes { get; }

    public List<SchemaError> Errors { get; } = [];

    public void Report(string message, params SyntaxNode[] nodes) =>
        Errors.Add(new SchemaError(message, [.. nodes.Select(node => node.Position)]));

    /// <summary>A directive of the document, of the existing schema, or a specified one.</summary>
    public DirectiveDefinitionNode? Directive(string name) => _directives.GetValueOrDefault(name);

    public TypeDefinitionNode? Type(string name) =>
        DefinedTypes.GetValueOrDefault(name) ?? ExistingTypes.GetValueOrDefault(name);

    private static T[] Of<T>(DocumentNode document) => [.. document.Definitions.OfType<T>()];

    private static Dictionary<string, TypeDefinitionNode> Types(TypeSystemDefinitionNode[] definitions) => definitions
        .OfType<TypeDefinitionNode>()
        .Where(type => !type.IsExtension)
        .DistinctBy(type => type.Name)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);
}
