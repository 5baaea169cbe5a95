using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation;

/// <summary>
/// A variable where it is used: the type expected there (none where the document names nothing that exists), whether
/// the argument or input field has a default, and whether it is the one field of a OneOf input object.
/// </summary>
internal readonly record struct VariableUsage(VariableNode Node, TypeRef? Type, bool HasLocationDefault, bool IsOneOf);

/// <summary>What the walk through a definition finds for the rules that come after it.</summary>
internal abstract class DefinitionFacts
{
    public List<VariableUsage> Variables { get; } = [];

    public List<FragmentSpreadNode> Spreads { get; } = [];
}

internal sealed class OperationFacts(OperationDefinitionNode node) : DefinitionFacts
{
    public OperationDefinitionNode Node { get; } = node;
}

internal sealed class FragmentFacts(FragmentDefinitionNode node) : DefinitionFacts
{
    public FragmentDefinitionNode Node { get; } = node;

    /// <summary>Some operation reaches it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Field levels below a spread of it.</summary>
    public int Depth { get; set; }

    /// <summary>The last walk that came by, so that each walk takes it once.</summary>
    public int Visit { get; set; }
}

/// <summary>The definitions of a document. Of two fragments with one name the first counts.</summary>
internal sealed class DocumentFacts
{
    private int _visit;

    public DocumentFacts(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operations.Add(new OperationFacts(operation));
                    break;
                case FragmentDefinitionNode fragment:
                    Fragments.TryAdd(fragment.Name, new FragmentFacts(fragment));
                    break;
            }
        }
    }

    public List<OperationFacts> Operations { get; } = [];

    public Dictionary<string, FragmentFacts> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Fragments after those that they spread; only when <see cref="HasCycles"/> is false.</summary>
    public List<FragmentFacts> InnermostFirst { get; } = [];

    public bool HasCycles { get; set; }

    /// <summary>Begins a walk that takes each fragment once.</summary>
    public int BeginVisit() => ++_visit;
}
