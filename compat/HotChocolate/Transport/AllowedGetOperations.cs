namespace HotChocolate.AspNetCore;

/// <summary>What may be run by GET.</summary>
[Flags]
public enum AllowedGetOperations
{
    Query = 1,
    Mutation = 2,
    Subscription = 4,
    QueryAndMutation = Query | Mutation,
    All = QueryAndMutation | Subscription,
}
