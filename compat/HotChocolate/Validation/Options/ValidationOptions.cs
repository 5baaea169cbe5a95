namespace HotChocolate.Validation.Options;

/// <summary>What a document may be, beside the rules of the specification.</summary>
public sealed class ValidationOptions
{
    /// <summary>Validation stops at so many errors.</summary>
    public int MaxAllowedErrors { get; set; } = 5;

    /// <summary>Field levels of an operation; null: no limit.</summary>
    public int? MaxAllowedExecutionDepth { get; set; }

    /// <summary>Leaves introspection out of <see cref="MaxAllowedExecutionDepth"/>.</summary>
    public bool SkipIntrospectionFields { get; set; }

    /// <summary>Counts no levels at all.</summary>
    public bool DisableDepthRule { get; set; }

    /// <summary>Refuses questions about the schema.</summary>
    public bool DisableIntrospection { get; set; }

    /// <summary>How often <c>ofType</c> may stand within itself.</summary>
    public ushort MaxAllowedOfTypeDepth { get; set; } = 16;

    /// <summary>How often the introspection's lists may nest.</summary>
    public ushort MaxAllowedListRecursiveDepth { get; set; } = 1;

    /// <summary>How often one field may stand within itself; null: no limit.</summary>
    internal ushort? MaxAllowedFieldCycleDepth { get; set; }

    /// <summary>Cycle limits of single fields, by their coordinate.</summary>
    internal Dictionary<string, int> FieldCycleDepths { get; } = [];

    internal ValidationSettings ToSettings() => new()
    {
        MaxErrors = MaxAllowedErrors,
        MaxDepth = DisableDepthRule ? null : MaxAllowedExecutionDepth,
        SkipIntrospectionFields = SkipIntrospectionFields,
        DisableIntrospection = DisableIntrospection,
        MaxOfTypeDepth = MaxAllowedOfTypeDepth,
        MaxIntrospectionListDepth = MaxAllowedListRecursiveDepth,
        MaxFieldCycleDepth = MaxAllowedFieldCycleDepth,
        FieldCycleDepths = FieldCycleDepths,
    };
}
