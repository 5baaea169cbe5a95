namespace HotChocolate.Types;

/// <summary>Further members of a named type.</summary>
public interface INamedTypeExtension : ITypeSystemObject
{
    TypeKind Kind { get; }
}
