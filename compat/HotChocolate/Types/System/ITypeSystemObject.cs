namespace HotChocolate.Types;

/// <summary>A part of a schema that has a name of its own.</summary>
public interface ITypeSystemObject : ITypeSystemMember, IHasName;
