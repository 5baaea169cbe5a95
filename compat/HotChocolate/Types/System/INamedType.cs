namespace HotChocolate.Types;

/// <summary>A type that is no list and no non-null.</summary>
public interface INamedType : IType, ITypeSystemObject;
