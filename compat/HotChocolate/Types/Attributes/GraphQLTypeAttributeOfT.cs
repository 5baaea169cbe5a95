using HotChocolate.Types;

namespace HotChocolate;

/// <summary>Says the GraphQL type of a field or an argument instead of having it inferred.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T))
    where T : IType;
