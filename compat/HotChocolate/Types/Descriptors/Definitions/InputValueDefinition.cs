using System.Reflection;
using HotChocolate.Language;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An argument or an input field as it was described.</summary>
internal sealed class InputValueDefinition : DefinitionBase
{
    public TypeSource? Type { get; set; }

    /// <summary>The CLR type that the value is turned into.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>The property, for input fields.</summary>
    public PropertyInfo? Property { get; set; }

    /// <summary>The parameter, for arguments and for fields that the constructor takes.</summary>
    public ParameterInfo? Parameter { get; set; }

    public ValueNode? DefaultLiteral { get; set; }

    /// <summary>A default given as a runtime value, to be written as a literal once the type is known.</summary>
    public object? RuntimeDefault { get; private set; }

    public bool HasRuntimeDefault { get; private set; }

    public string? DeprecationReason { get; set; }

    public bool IsIdentifier { get; set; }

    public bool IsIgnored { get; set; }

    public double? Cost { get; set; }

    /// <summary>A default that is a text makes the type nullable, as its CLR type may be null.</summary>
    public bool DefaultMakesNullable { get; private set; }

    public void SetRuntimeDefault(object? value)
    {
        RuntimeDefault = value;
        HasRuntimeDefault = true;
        DefaultMakesNullable = value is null or string;
    }

    /// <summary>The default that C# gives a parameter; none of null.</summary>
    public void SetDefaultOfParameter(object value)
    {
        RuntimeDefault = value;
        HasRuntimeDefault = true;
    }
}
