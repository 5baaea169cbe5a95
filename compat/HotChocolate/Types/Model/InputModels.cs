using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>An argument, or a field of an input object.</summary>
internal sealed class InputValueModel(string name, TypeRef type) : INamedMember
{
    public string Name { get; } = name;

    public TypeRef Type { get; set; } = type;

    public string? Description { get; set; }

    /// <summary>The default as a literal; null where there is none (a default of null is a null literal).</summary>
    public ValueNode? DefaultValue { get; set; }

    public string? DeprecationReason { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What giving it costs; null where the default counts.</summary>
    public double? Cost { get; set; }

    /// <summary>What the execution keeps with it: the parameter or property, the formatter.</summary>
    public object? Runtime { get; set; }

    /// <summary><c>Query.meeting(id:)</c>, <c>@skip(if:)</c> or <c>PlanMeetingInput.month</c></summary>
    public string Coordinate { get; private set; } = name;

    /// <summary>Must be given: it may not be null and has no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    public void Freeze(string coordinate) => Coordinate = coordinate;

    public override string ToString() => Coordinate;
}

/// <summary>An input object. Of a OneOf input object exactly one field is given, and it is not null.</summary>
internal sealed class InputObjectModel(string name) : TypeModel(name, TypeKind.InputObject)
{
    public Members<InputValueModel> Fields { get; } = [];

    public bool IsOneOf { get; set; }

    public override IEnumerable<TypeRef> References => Fields.Select(member => member.Type);

    public override void Freeze()
    {
        Fields.Freeze();
        foreach (var field in Fields)
        {
            field.Freeze($"{Name}.{field.Name}");
        }
    }
}
