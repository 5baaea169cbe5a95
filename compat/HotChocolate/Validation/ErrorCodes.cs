namespace HotChocolate.Validation;

/// <summary>The codes by which clients tell refusals apart.</summary>
internal static class ErrorCodes
{
    public const string IntrospectionNotAllowed = "HC0046";
    public const string CostExceeded = "HC0047";
    public const string OneOfNotExactlyOne = "HC0054";
    public const string OneOfNull = "HC0055";
    public const string OneOfNullableVariable = "HC0057";
    public const string TooComplex = "HC0076";
    public const string SlicingArguments = "HC0082";
    public const string IntrospectionTooDeep = "HC0086";
    public const string FieldCycleTooDeep = "HC0087";
}
