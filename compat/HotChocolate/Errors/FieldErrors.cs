namespace HotChocolate.Errors;

/// <summary>What clients are told of an exception.</summary>
internal static class FieldErrors
{
    public const string Unexpected = "Unexpected Execution Error";

    /// <summary>Only what was meant for clients; of anything else nothing but that it happened.</summary>
    public static IReadOnlyList<IError> Of(Exception exception) => exception is GraphQLException known
        ? known.Errors
        : [new Error(Unexpected, exception: exception)];
}
