using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>Reads a literal without variables; false refuses it.</summary>
internal delegate bool ParseLiteral(ValueNode literal, out object? value);

/// <summary>Reads what a client sent as JSON or what code gave; false refuses it.</summary>
internal delegate bool ParseValue(object? input, out object? value);

/// <summary>Gives what the response holds: a string, a number, a boolean or a JSON element; false refuses it.</summary>
internal delegate bool SerializeValue(object value, out object? result);

/// <summary>How a scalar comes in and goes out.</summary>
internal sealed record ScalarCoercion(ParseLiteral ParseLiteral, ParseValue ParseValue, SerializeValue Serialize);

/// <summary>A scalar: a leaf that has a text or a number of its own.</summary>
internal sealed class ScalarModel(string name, ScalarCoercion coercion) : TypeModel(name, TypeKind.Scalar)
{
    public ScalarCoercion Coercion { get; set; } = coercion;

    /// <summary>Where the scalar is specified.</summary>
    public string? SpecifiedBy { get; set; }

    public override IEnumerable<TypeRef> References => [];

    public override void Freeze()
    {
    }
}
