using HotChocolate.Execution;

namespace HotChocolate.Resolvers;

/// <summary>Opens the source of a subscription.</summary>
public delegate ValueTask<ISourceStream> SubscribeResolverDelegate(IResolverContext context);
