using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A field of an object or an interface.</summary>
internal sealed class FieldModel(string name, TypeRef type) : INamedMember
{
    private ComplexModel? _declaringType;

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

    /// <summary>The type it belongs to; for a meta field, asked of any parent, the one it was made with.</summary>
    public ComplexModel DeclaringType => _declaringType
        ?? throw new InvalidOperationException($"The schema of the field `{Name}` is not built yet.");

    /// <summary><c>Query.meeting</c></summary>
    public string Coordinate => _declaringType is null ? Name : $"{_declaringType.Name}.{Name}";

    /// <summary>One of <c>__typename</c>, <c>__schema</c>, <c>__type</c>, or a field of the introspection's types.</summary>
    public bool IsIntrospection =>
        Name.StartsWith("__", StringComparison.Ordinal)
        || (_declaringType?.Name.StartsWith("__", StringComparison.Ordinal) ?? false);

    public void Freeze(ComplexModel? declaringType)
    {
        _declaringType = declaringType;
        Arguments.Freeze();
        foreach (var argument in Arguments)
        {
            argument.Freeze($"{Coordinate}({argument.Name}:)");
        }
    }

    public override string ToString() => Coordinate;
}

/// <summary>How many elements a list is assumed to have, where the query does not tell.</summary>
/// <param name="AssumedSize">When no slicing argument tells.</param>
/// <param name="SlicingArguments">The arguments that tell, as <c>first</c>; <c>input.first</c> within input objects.</param>
/// <param name="SlicingArgumentDefault">When the arguments are absent.</param>
/// <param name="SizedFields">The fields of the result that are as long, as <c>edges</c>; none: the field itself.</param>
/// <param name="RequireOneSlicingArgument">Refuses a query that gives none or two of them.</param>
internal sealed record ListSizeModel(
    int? AssumedSize,
    string[] SlicingArguments,
    int? SlicingArgumentDefault,
    string[] SizedFields,
    bool RequireOneSlicingArgument);
