using HotChocolate.Execution.Results;

namespace HotChocolate.Types.Scalars;

/// <summary>What became of a leaf that was to be written.</summary>
internal enum LeafOutcome
{
    Written,
    Null,
    Refused,
}

/// <summary>Writes leaves of one CLR type without boxing them.</summary>
internal abstract class LeafWriter<T>
{
    public abstract LeafOutcome Write(ResponseBuffer target, T value);
}

internal sealed class ScalarLeafWriter<T>(ScalarCodec<T> codec) : LeafWriter<T>
    where T : notnull
{
    public override LeafOutcome Write(ResponseBuffer target, T value) =>
        value is null ? LeafOutcome.Null
        : codec.Write(target, value) ? LeafOutcome.Written
        : LeafOutcome.Refused;
}

internal sealed class EnumLeafWriter<T>(Dictionary<T, byte[]> names) : LeafWriter<T>
    where T : struct
{
    public override LeafOutcome Write(ResponseBuffer target, T value)
    {
        if (!names.TryGetValue(value, out var name))
        {
            return LeafOutcome.Refused;
        }

        target.Write(name);
        return LeafOutcome.Written;
    }
}

internal sealed class NullableLeafWriter<T>(LeafWriter<T> inner) : LeafWriter<T?>
    where T : struct
{
    public override LeafOutcome Write(ResponseBuffer target, T? value) =>
        value is { } present ? inner.Write(target, present) : LeafOutcome.Null;
}

/// <summary>For values that the codec has to turn into its own type first.</summary>
internal sealed class ConvertingLeafWriter<T>(LeafCodec codec) : LeafWriter<T>
{
    public override LeafOutcome Write(ResponseBuffer target, T value) =>
        value is null ? LeafOutcome.Null
        : codec.TryWrite(target, value) ? LeafOutcome.Written
        : LeafOutcome.Refused;
}

internal sealed class InstantLeafWriter(InstantScalar codec) : LeafWriter<DateTime>
{
    public override LeafOutcome Write(ResponseBuffer target, DateTime value)
    {
        codec.Write(target, value);
        return LeafOutcome.Written;
    }
}
