using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>An enumeration.</summary>
internal sealed class EnumModel(string name) : TypeModel(name, TypeKind.Enum)
{
    public Members<EnumValueModel> Values { get; } = [];

    public override IEnumerable<TypeRef> References => [];

    public override void Freeze() => Values.Freeze();
}

/// <summary>A value of an enumeration, and the CLR value it stands for.</summary>
internal sealed class EnumValueModel(string name, object? value = null) : INamedMember
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What code gives and takes; the name where no CLR type stands behind the enumeration.</summary>
    public object Value { get; } = value ?? name;
}
