using HotChocolate.Language;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>Where the type of a field comes from, before the types of the schema are known.</summary>
internal abstract record TypeSource
{
    /// <summary>A CLR type with what its annotations say of null.</summary>
    internal sealed record Clr(TypeShape Shape) : TypeSource;

    /// <summary>A schema type's class, <c>NonNullType&lt;IdType&gt;</c>, or a CLR type.</summary>
    internal sealed record Class(Type Type) : TypeSource;

    internal sealed record Instance(ITypeSystemMember Type) : TypeSource;

    internal sealed record Syntax(TypeNode Type) : TypeSource;

    internal sealed record Known(TypeRef Type) : TypeSource;
}
