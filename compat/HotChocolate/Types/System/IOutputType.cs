namespace HotChocolate.Types;

/// <summary>A type that fields give.</summary>
public interface IOutputType : IType;
