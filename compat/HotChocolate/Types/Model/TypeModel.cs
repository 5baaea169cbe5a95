using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A named type of the schema.</summary>
internal abstract class TypeModel(string name, TypeKind kind) : INamedMember
{
    public string Name { get; } = name;

    public TypeKind Kind { get; } = kind;

    public string? Description { get; set; }

    /// <summary>The directives as applied in the schema, for printing and for those who configure by them.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What the execution keeps with the type: its CLR type, its resolver of concrete types.</summary>
    public object? Runtime { get; set; }

    /// <summary>A type of the introspection itself, or one of the five scalars that every schema has.</summary>
    public bool IsBuiltIn { get; set; }

    /// <summary>Each output value counted for the cost of types; null where the default counts.</summary>
    public double? Cost { get; set; }

    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    public bool IsInput => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    public bool IsOutput => Kind is not TypeKind.InputObject;

    /// <summary>Every type reference in the type, to be resolved.</summary>
    public abstract IEnumerable<TypeRef> References { get; }

    public abstract void Freeze();

    public override string ToString() => Name;
}
