namespace HotChocolate.Types;

/// <summary>A named type that arguments take.</summary>
public interface INamedInputType : INamedType, IInputType;
