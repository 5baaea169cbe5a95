namespace HotChocolate.Types;

/// <summary>The names that mutation conventions give; <c>{MutationName}</c> is the mutation's, capitalised.</summary>
public struct MutationConventionOptions
{
    public string? InputTypeNamePattern { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeNamePattern { get; set; }

    public string? PayloadErrorTypeNamePattern { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether every mutation follows; it does unless said otherwise.</summary>
    public bool? ApplyToAllMutations { get; set; }
}
