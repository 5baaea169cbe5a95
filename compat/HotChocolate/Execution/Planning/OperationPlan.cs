using System.Collections.Concurrent;
using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>An operation of a valid document, ready to run.</summary>
internal sealed class OperationPlan : IOperation
{
    /// <summary>Variants that are kept; a client that needs more pays for them.</summary>
    private const int MaxVariants = 32;

    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<ulong, OperationVariant> _variants = new();

    public OperationPlan(SchemaModel schema, DocumentNode document, OperationDefinitionNode definition, string id)
    {
        Schema = schema;
        Definition = definition;
        Id = id;
        RootType = schema.RootType(definition.Operation)
            ?? throw new GraphQLException($"The schema has no type for {definition.Operation} operations.");
        Fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .DistinctBy(fragment => fragment.Name)
            .ToDictionary(fragment => fragment.Name, StringComparer.Ordinal);
        Variables = [.. definition.Variables.Select(Define)];
        _conditions = [.. ConditionVariables(document).Distinct()];
    }

    public string Id { get; }

    public string? Name => Definition.Name;

    public OperationType Type => Definition.Operation;

    public SchemaModel Schema { get; }

    public OperationDefinitionNode Definition { get; }

    public ObjectModel RootType { get; }

    public Dictionary<string, FragmentDefinitionNode> Fragments { get; }

    public VariableDefinition[] Variables { get; }

    public KnownCosts Costs { get; } = new();

    /// <summary>The plan for these variables' <c>@skip</c> and <c>@include</c>.</summary>
    public OperationVariant VariantFor(CoercedVariables variables)
    {
        var key = 0UL;
        for (var i = 0; i < _conditions.Length && i < 64; i++)
        {
            key |= variables.IsTrue(_conditions[i]) ? 1UL << i : 0;
        }

        if (_conditions.Length <= 64 && _variants.TryGetValue(key, out var known))
        {
            return known;
        }

        var variant = new OperationVariant(this, [.. _conditions.Where(variables.IsTrue)]);
        if (_conditions.Length <= 64 && _variants.Count < MaxVariants)
        {
            _variants.TryAdd(key, variant);
        }

        return variant;
    }

    private static IEnumerable<string> ConditionVariables(DocumentNode document) =>
        document.Definitions.OfType<ExecutableDefinitionNode>()
            .SelectMany(definition => ConditionVariables(definition.SelectionSet));

    private static IEnumerable<string> ConditionVariables(SelectionSetNode set)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive is { Name: "skip" or "include", Arguments: [{ Value: VariableNode variable }] })
                {
                    yield return variable.Name;
                }
            }

            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode fragment => fragment.SelectionSet,
                _ => null,
            };
            foreach (var name in below is null ? [] : ConditionVariables(below))
            {
                yield return name;
            }
        }
    }

    private VariableDefinition Define(VariableDefinitionNode node)
    {
        var type = TypeRef.From(node.Type);
        type.Resolve(Schema.Types);
        return new VariableDefinition(node.Name, type, node.DefaultValue, node.Position);
    }
}
