using HotChocolate.Execution.Coercion;

namespace HotChocolate.Resolvers;

/// <summary>What the execution keeps with a field.</summary>
internal sealed class FieldRuntime
{
    /// <summary>Reads the field while the response is written; null when it has to be resolved before.</summary>
    public PureField? Pure { get; init; }

    public FieldResolver? Resolver { get; init; }

    /// <summary>The steps around the resolver; null when there are none.</summary>
    public FieldDelegate? Pipeline { get; init; }

    /// <summary>What the resolver takes of the field's arguments.</summary>
    public ArgumentBinding Arguments { get; init; } = ArgumentBinding.None;

    public SubscribeResolverDelegate? Subscribe { get; init; }

    /// <summary>Scoped services come from a scope of the resolver's own.</summary>
    public bool HasOwnScope { get; init; }

    /// <summary>The resolver gives whole connections and reads cursors itself.</summary>
    public bool GivesConnection { get; init; }

    public static FieldRuntime FromDelegate(FieldResolverDelegate resolve) =>
        new() { Resolver = new DelegateResolver(resolve) };

    public static FieldRuntime FromGetter<TParent, TValue>(Func<TParent, TValue> get) =>
        new() { Pure = new PureField<TParent, TValue>(get) };
}
