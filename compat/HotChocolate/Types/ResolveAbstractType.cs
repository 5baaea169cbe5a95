using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Says which object type a value has; null when it has none of them.</summary>
public delegate ObjectType? ResolveAbstractType(IResolverContext context, object resolverResult);
