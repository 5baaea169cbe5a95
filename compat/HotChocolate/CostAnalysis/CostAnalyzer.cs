using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Validation;
using HotChocolate.Validation.Merging;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// Estimates what an operation costs before it runs: a field costs its weight for each object that it is resolved of,
/// and each object of the answer counts. Fields that become one in the answer are counted once.
/// </summary>
/// <remarks>
/// Selection sets that come together again cost what they cost before, so that the estimate is quick even where the
/// answer would be endless.
/// </remarks>
internal sealed class CostAnalyzer
{
    private readonly ValidationContext _context;
    private readonly SliceReader _slices;
    private readonly Dictionary<CostKey, Cost> _known = [];
    private int _comparisons;

    // too many combinations to be counted: the operation costs more than any limit
    private bool _isEndless;

    private CostAnalyzer(ValidationContext context, SliceReader slices)
    {
        _context = context;
        _slices = slices;
    }

    /// <summary>The document must be valid.</summary>
    /// <param name="schema">The schema that the document was validated with.</param>
    /// <param name="document">The document of the operation.</param>
    /// <param name="operation">The operation that is to run.</param>
    /// <param name="options">Whether slices count by default.</param>
    /// <param name="variable">The whole number that a variable holds, if it is known and is one.</param>
    public static CostMetrics Analyze(
        SchemaModel schema,
        DocumentNode document,
        OperationDefinitionNode operation,
        CostOptions options,
        Func<string, int?>? variable = null)
    {
        if (schema.RootType(operation.Operation) is not { } root)
        {
            return new CostMetrics();
        }

        var context = new ValidationContext(schema, document, ValidationSettings.Default);
        var analyzer = new CostAnalyzer(context, new SliceReader(operation, options, variable));
        var cost = analyzer.Below([new TypedSelectionSet(operation.SelectionSet, root)], null, 1);
        return analyzer._isEndless
            ? new CostMetrics { FieldCost = double.PositiveInfinity, TypeCost = double.PositiveInfinity }
            : new CostMetrics { FieldCost = cost.Fields, TypeCost = cost.Types + (root.Cost ?? 1) };
    }

    private Cost Below(TypedSelectionSet[] sets, ListSizeModel? listSize, double size)
    {
        var key = new CostKey(sets, listSize, size);
        if (_known.TryGetValue(key, out var cost) || _isEndless)
        {
            return cost;
        }

        var groups = new FieldGroups();
        var visit = _context.Facts.BeginVisit();
        foreach (var set in sets)
        {
            groups.Collect(_context, set, visit);
        }

        _comparisons += groups.Looked;
        _isEndless |= _comparisons > _context.Settings.MaxFieldMergeComparisons;
        foreach (var (first, _) in groups.Groups)
        {
            var fields = new List<SelectedField>();
            groups.CopyTo(first, fields);
            cost += OfField(fields, listSize, size);
        }

        return _known[key] = cost;
    }

    /// <summary>What one field of the answer costs, for one object that it is a field of.</summary>
    /// <remarks>Fields of different objects share the name at most: the dearest of them counts.</remarks>
    private Cost OfField(List<SelectedField> fields, ListSizeModel? parentSize, double parentCount)
    {
        var definition = fields[0].Definition;
        if (definition is null || definition.IsIntrospection || _isEndless)
        {
            return default;
        }

        var slice = fields.Max(Slice);
        var listSize = definition.ListSize is { SizedFields.Length: > 0 } ? definition.ListSize : null;
        var isSized = parentSize is not null && Array.IndexOf(parentSize.SizedFields, definition.Name) >= 0;
        var count = isSized ? parentCount : listSize is null ? slice : 1;
        var sets = fields.Select(field => field.Below).OfType<TypedSelectionSet>().ToArray();
        var below = sets.Length == 0 ? default : Below(sets, listSize, listSize is null ? 1 : slice);
        return new Cost(
            fields.Max(Weight) + (count * below.Fields),
            count * (fields.Max(TypeWeight) + below.Types));
    }

    private double Slice(SelectedField field) =>
        field.Definition?.ListSize is { } listSize ? _slices.Read(field.Node, listSize) : 1;

    private static double Weight(SelectedField field) => field.Definition is { } definition
        ? (definition.Cost ?? Default(definition.Type.Type)) + Arguments(field.Node, definition)
        : 0;

    private static double TypeWeight(SelectedField field) => field.Definition is { Type.Type: var type }
        ? type.Cost ?? Default(type)
        : 0;

    private static double Default(TypeModel type) => type.IsLeaf ? 0 : 1;

    private static double Arguments(FieldNode node, FieldModel definition)
    {
        var cost = 0d;
        foreach (var argument in node.Arguments)
        {
            cost += definition.Arguments.Find(argument.Name)?.Cost ?? 0;
        }

        return cost;
    }
}
