namespace Orleans.Serialization.Copying;

// These are chosen only when a part can change: otherwise the whole value is shared.
internal sealed class NullableCopier<T> : ValueCopier<T?>
    where T : struct
{
    public override T? Copy(T? value, CopyContext context) =>
        value is { } some ? Copying.Value(some, context) : null;
}

internal sealed class PairCopier<TKey, TValue> : ValueCopier<KeyValuePair<TKey, TValue>>
{
    public override KeyValuePair<TKey, TValue> Copy(KeyValuePair<TKey, TValue> value, CopyContext context) =>
        new(Copying.Value(value.Key, context), Copying.Value(value.Value, context));
}

internal sealed class ValueTupleCopier<T> : ValueCopier<ValueTuple<T>>
{
    public override ValueTuple<T> Copy(ValueTuple<T> value, CopyContext context) =>
        new(Copying.Value(value.Item1, context));
}

internal sealed class ValueTupleCopier<T1, T2> : ValueCopier<(T1, T2)>
{
    public override (T1, T2) Copy((T1, T2) v, CopyContext c) =>
        (Copying.Value(v.Item1, c), Copying.Value(v.Item2, c));
}

internal sealed class ValueTupleCopier<T1, T2, T3> : ValueCopier<(T1, T2, T3)>
{
    public override (T1, T2, T3) Copy((T1, T2, T3) v, CopyContext c) =>
        (Copying.Value(v.Item1, c), Copying.Value(v.Item2, c), Copying.Value(v.Item3, c));
}

internal sealed class ValueTupleCopier<T1, T2, T3, T4> : ValueCopier<(T1, T2, T3, T4)>
{
    public override (T1, T2, T3, T4) Copy((T1, T2, T3, T4) v, CopyContext c) =>
        (Copying.Value(v.Item1, c), Copying.Value(v.Item2, c), Copying.Value(v.Item3, c), Copying.Value(v.Item4, c));
}

internal sealed class TupleCopier<T1, T2> : TrackedCopier<Tuple<T1, T2>>
{
    protected override Tuple<T1, T2> CopyNew(Tuple<T1, T2> v, CopyContext c) =>
        Recorded(v, Tuple.Create(Copying.Value(v.Item1, c), Copying.Value(v.Item2, c)), c);
}

internal sealed class TupleCopier<T1, T2, T3> : TrackedCopier<Tuple<T1, T2, T3>>
{
    protected override Tuple<T1, T2, T3> CopyNew(Tuple<T1, T2, T3> v, CopyContext c) =>
        Recorded(
            v, Tuple.Create(Copying.Value(v.Item1, c), Copying.Value(v.Item2, c), Copying.Value(v.Item3, c)), c);
}
