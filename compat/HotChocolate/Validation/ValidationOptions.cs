namespace HotChocolate.Validation.Options;

/// <summary>How documents are validated.</summary>
public sealed class ValidationOptions
{
    /// <summary>Validation stops at so many errors.</summary>
    public int MaxAllowedErrors { get; set; } = 5;

    /// <summary>Field levels of an operation; no limit when null.</summary>
    public int? MaxAllowedExecutionDepth { get; set; }
}
