using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Scalars;

/// <summary>How a scalar comes in and goes out.</summary>
internal abstract class ScalarCodec(string name, Type runtimeType, string description, string? specifiedBy) : LeafCodec
{
    public string Name { get; } = name;

    /// <summary>What code gets.</summary>
    public Type RuntimeType { get; } = runtimeType;

    public ScalarModel ToModel() => new(Name, new ScalarCoercion(ReadLiteral, ReadValue, Serialize))
    {
        Description = description,
        SpecifiedBy = specifiedBy,
        Runtime = this,
        IsBuiltIn = Name is "Int" or "Float" or "String" or "Boolean" or "ID",
    };

    /// <summary>Reads a literal without variables.</summary>
    public abstract bool ReadLiteral(ValueNode literal, out object? value);

    /// <summary>Reads JSON, or what code gave in its place.</summary>
    public abstract bool ReadValue(object? input, out object? value);

    /// <summary>The value as a literal, for defaults in the schema.</summary>
    public ValueNode ToLiteral(object value)
    {
        using var buffer = new ResponseBuffer();
        if (!TryWrite(buffer, value))
        {
            throw new SchemaException(new SchemaProblem($"`{value}` is no {Name}."));
        }

        return Literals.FromJson(buffer.Written.Span);
    }

    private bool Serialize(object value, out object? result)
    {
        using var buffer = new ResponseBuffer();
        result = TryWrite(buffer, value) ? JsonSerializer.Deserialize<JsonElement>(buffer.Written.Span) : null;
        return result is not null;
    }
}
