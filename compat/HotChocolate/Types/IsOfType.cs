using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Says whether a value is of the object type.</summary>
public delegate bool IsOfType(IResolverContext context, object resolverResult);
