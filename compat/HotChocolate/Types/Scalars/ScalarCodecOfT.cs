using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>How a scalar comes in and goes out that code knows as <typeparamref name="T"/>.</summary>
internal abstract class ScalarCodec<T>(string name, string description, string? specifiedBy = null)
    : ScalarCodec(name, typeof(T), description, specifiedBy)
    where T : notnull
{
    /// <summary>False when the value cannot go out; nothing is written then.</summary>
    public abstract bool Write(ResponseBuffer target, T value);

    public sealed override bool TryWrite(ResponseBuffer target, object value) =>
        value is T typed ? Write(target, typed) : TryConvert(value, out var converted) && Write(target, converted);

    public sealed override bool ReadLiteral(ValueNode literal, out object? value)
    {
        var read = TryReadLiteral(literal, out var typed);
        value = read ? typed : null;
        return read;
    }

    public sealed override bool ReadValue(object? input, out object? value)
    {
        T? typed = default;
        var read = input switch
        {
            T given => (typed = given) is not null && Accepts(given),
            JsonElement json => TryReadJson(json, out typed),
            null => false,
            _ => TryReadObject(input, out typed),
        };
        value = read ? typed : null;
        return read;
    }

    protected abstract bool TryReadLiteral(ValueNode literal, out T value);

    protected abstract bool TryReadJson(JsonElement json, out T value);

    /// <summary>Reads what code gave as a variable.</summary>
    protected virtual bool TryReadObject(object input, out T value) => TryConvert(input, out value);

    protected virtual bool Accepts(T value) => true;

    /// <summary>Turns what a resolver gave into what the scalar writes.</summary>
    protected virtual bool TryConvert(object value, out T converted)
    {
        converted = default!;
        return false;
    }
}
