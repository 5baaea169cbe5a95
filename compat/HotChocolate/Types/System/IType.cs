namespace HotChocolate.Types;

/// <summary>A type of a schema.</summary>
public interface IType : ITypeSystemMember
{
    TypeKind Kind { get; }
}
