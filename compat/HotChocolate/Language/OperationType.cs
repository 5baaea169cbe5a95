namespace HotChocolate.Language;

/// <summary>The three kinds of operation.</summary>
public enum OperationType
{
    Query = 0,
    Mutation = 1,
    Subscription = 2,
}
