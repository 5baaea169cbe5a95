namespace HotChocolate.Types;

/// <summary>A named type that fields give.</summary>
public interface INamedOutputType : INamedType, IOutputType;
