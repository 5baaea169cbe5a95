namespace HotChocolate.Validation;

/// <summary>What a document may be, beside the rules of the specification.</summary>
internal sealed record ValidationSettings
{
    public static ValidationSettings Default { get; } = new();

    /// <summary>Validation stops at so many errors.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Refuses operations of a kind that the schema has no root type for.</summary>
    public bool RequireRootType { get; init; } = true;

    /// <summary>Refuses <c>__schema</c> and <c>__type</c> (HC0046).</summary>
    public bool DisableIntrospection { get; init; }

    /// <summary>Field levels of an operation, fragments followed; null: only <see cref="MaxNesting"/> counts.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>Leaves introspection out of <see cref="MaxDepth"/>.</summary>
    public bool SkipIntrospectionFields { get; init; }

    /// <summary>Field levels beyond which nothing is executed: what executes recurses.</summary>
    public int MaxNesting { get; init; } = 200;

    /// <summary>How often <c>ofType</c> may stand within itself.</summary>
    public int MaxOfTypeDepth { get; init; } = 16;

    /// <summary>How often the introspection's lists (fields, interfaces and so on) may stand within another.</summary>
    public int MaxIntrospectionListDepth { get; init; } = 1;

    /// <summary>How often one field may stand within itself; null: no limit.</summary>
    public int? MaxFieldCycleDepth { get; init; }

    /// <summary>Cycle limits of single fields by their coordinate, as <c>Cell.parent</c>.</summary>
    public IReadOnlyDictionary<string, int> FieldCycleDepths { get; init; } = new Dictionary<string, int>();

    /// <summary>Steps taken when fragments are followed again for one operation after the other.</summary>
    public int MaxFragmentVisits { get; init; } = 100_000;

    /// <summary>Fields looked at while their mergeability is judged.</summary>
    public int MaxFieldMergeComparisons { get; init; } = 100_000;
}
