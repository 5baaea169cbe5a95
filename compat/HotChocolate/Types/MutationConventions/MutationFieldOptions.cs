namespace HotChocolate.Types;

/// <summary>How one mutation departs from the conventions.</summary>
public struct MutationFieldOptions
{
    public string? InputTypeName { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeName { get; set; }

    public string? PayloadFieldName { get; set; }

    public string? PayloadErrorTypeName { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the mutation as it is written.</summary>
    public bool Disable { get; set; }
}
