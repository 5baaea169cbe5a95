namespace HotChocolate.Execution.Coercion;

/// <summary>Codes of errors that coercion and execution tell.</summary>
internal static class Codes
{
    public const string RequestInvalid = "HC0009";

    public const string RequestTooLarge = "HC0010";

    public const string SyntaxError = "HC0014";

    public const string NonNullViolation = "HC0018";

    public const string Timeout = "HC0045";

    public const string CostExceeded = "HC0047";

    public const string Canceled = "HC0049";

    public const string InvalidLeaf = "EXEC_INVALID_LEAF_VALUE";

    public const string UnknownConcreteType = "HC0060";
}
