using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>
/// A type where it is used: a name, a list, or either of them non-null. The name is resolved when the schema is built.
/// </summary>
internal sealed class TypeRef
{
    private TypeModel? _type;

    private TypeRef(TypeKind? wrapper, TypeRef? of, string name)
    {
        Wrapper = wrapper;
        Of = of;
        Name = name;
    }

    /// <summary>List, NonNull, or null where this is the named type itself.</summary>
    public TypeKind? Wrapper { get; }

    /// <summary>What a list or non-null wraps.</summary>
    public TypeRef? Of { get; }

    /// <summary>The name of the innermost type.</summary>
    public string Name { get; }

    public bool IsNonNull => Wrapper is TypeKind.NonNull;

    /// <summary>A list, non-null or not.</summary>
    public bool IsList => Nullable.Wrapper is TypeKind.List;

    /// <summary>The same without the outermost exclamation mark.</summary>
    public TypeRef Nullable => IsNonNull ? Of! : this;

    /// <summary>What each element of the list is; only for lists.</summary>
    public TypeRef Element => Nullable.Of ?? throw new InvalidOperationException($"{this} is not a list.");

    public bool IsResolved => Innermost._type is not null;

    /// <summary>The innermost type.</summary>
    public TypeModel Type => _type ??= Innermost._type
        ?? throw new InvalidOperationException($"The type `{Name}` has not been resolved.");

    private TypeRef Innermost => Of is null ? this : Of.Innermost;

    public static TypeRef Named(string name) => new(null, null, name);

    public static TypeRef To(TypeModel type) => new(null, null, type.Name) { _type = type };

    public static TypeRef List(TypeRef element) => new(TypeKind.List, element, element.Name);

    public static TypeRef NonNull(TypeRef nullable) =>
        nullable.IsNonNull ? nullable : new(TypeKind.NonNull, nullable, nullable.Name);

    public static TypeRef From(TypeNode node) => node switch
    {
        NamedTypeNode named => Named(named.Name),
        ListTypeNode list => List(From(list.ElementType)),
        NonNullTypeNode nonNull => NonNull(From(nonNull.NullableType)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>Reads <c>[Int!]!</c>.</summary>
    public static TypeRef Parse(string syntax) => From(GraphQLParser.ParseType(syntax));

    /// <summary>Finds the innermost type among <paramref name="types"/>; false when it is not there.</summary>
    public bool Resolve(Members<TypeModel> types)
    {
        var innermost = Innermost;
        innermost._type ??= types.Find(Name);
        return innermost._type is not null;
    }

    public bool SameAs(TypeRef other) =>
        Wrapper == other.Wrapper && (Of is null ? Name == other.Name : other.Of is not null && Of.SameAs(other.Of));

    public override string ToString() => Wrapper switch
    {
        TypeKind.List => $"[{Of}]",
        TypeKind.NonNull => $"{Of}!",
        _ => Name,
    };
}
