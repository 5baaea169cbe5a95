namespace HotChocolate.Types;

/// <summary>Where a resolver's scoped services live.</summary>
public enum DependencyInjectionScope
{
    Request = 0,
    Resolver = 1,
}
