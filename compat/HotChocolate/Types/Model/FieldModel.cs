using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A field of an object or an interface.</summary>
internal sealed class FieldModel(string name, TypeRef type) : INamedMember
{
    public string Name { get; } = name;

    public TypeRef Type { get; set; } = type;

    public Members<InputValueModel> Arguments { get; } = [];

    public string? Description { get; set; }

    /// <summary>Why the field should no longer be used; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What resolving it once costs; null where the default counts.</summary>
    public double? Cost { get; set; }

    /// <summary>How many elements its list, or the lists below it, are assumed to have.</summary>
    public ListSizeModel? ListSize { get; set; }

    /// <summary>What the execution keeps with the field: its compiled resolver and middleware.</summary>
    public object? Runtime { get; set; }

    /// <summary>The type it belongs to; meta fields belong to none.</summary>
    public ComplexModel? DeclaringType { get; private set; }

    /// <summary><c>Query.meeting</c></summary>
    public string Coordinate { get; private set; } = name;

    /// <summary>A meta field, or a field of the introspection's types.</summary>
    public bool IsIntrospection => Coordinate.StartsWith("__", StringComparison.Ordinal);

    public void Freeze(ComplexModel? declaringType)
    {
        DeclaringType = declaringType;
        Coordinate = declaringType is null ? Name : $"{declaringType.Name}.{Name}";
        Arguments.Freeze();
        foreach (var argument in Arguments)
        {
            argument.Freeze($"{Coordinate}({argument.Name}:)");
        }
    }

    public override string ToString() => Coordinate;
}
