namespace HotChocolate.Resolvers;

/// <summary>A field in its pipeline.</summary>
public interface IMiddlewareContext : IResolverContext
{
    /// <summary>What the field gives.</summary>
    object? Result { get; set; }

    /// <summary>Something has set <see cref="Result"/>.</summary>
    bool IsResultModified { get; }

    /// <summary>Runs the field's own resolver.</summary>
    ValueTask<T> ResolveAsync<T>();
}
