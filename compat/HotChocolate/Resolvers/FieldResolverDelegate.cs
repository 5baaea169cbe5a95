namespace HotChocolate.Resolvers;

/// <summary>Gives the value of a field.</summary>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);
