namespace HotChocolate.Types;

/// <summary>The usual names of the root types.</summary>
public static class OperationTypeNames
{
    public const string Query = "Query";

    public const string Mutation = "Mutation";

    public const string Subscription = "Subscription";
}
