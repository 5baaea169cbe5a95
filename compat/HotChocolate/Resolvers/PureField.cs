using HotChocolate.Execution.Results;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Resolvers;

/// <summary>
/// A field that its parent and its arguments alone give: no service, no waiting, no pipeline. It is read while the
/// response is written, so nothing is kept of it.
/// </summary>
internal abstract class PureField
{
    public abstract object? Get(object parent, object?[] arguments);

    /// <summary>Writes the leaf; only after <see cref="UseLeaf"/>.</summary>
    public abstract LeafOutcome Write(ResponseBuffer target, object parent, object?[] arguments);

    /// <summary>Says how the values are written, where the field is a leaf.</summary>
    public abstract void UseLeaf(LeafCodec codec);
}

internal sealed class PureField<TParent, TValue>(Func<TParent, TValue> get) : PureField
{
    private LeafWriter<TValue>? _writer;

    public override object? Get(object parent, object?[] arguments) => get((TParent)parent);

    public override LeafOutcome Write(ResponseBuffer target, object parent, object?[] arguments) =>
        _writer!.Write(target, get((TParent)parent));

    public override void UseLeaf(LeafCodec codec) => _writer = LeafWriters.Create<TValue>(codec);
}

internal sealed class PureMethod<TParent, TValue>(Func<TParent, object?[], TValue> call) : PureField
{
    private LeafWriter<TValue>? _writer;

    public override object? Get(object parent, object?[] arguments) => call((TParent)parent, arguments);

    public override LeafOutcome Write(ResponseBuffer target, object parent, object?[] arguments) =>
        _writer!.Write(target, call((TParent)parent, arguments));

    public override void UseLeaf(LeafCodec codec) => _writer = LeafWriters.Create<TValue>(codec);
}
