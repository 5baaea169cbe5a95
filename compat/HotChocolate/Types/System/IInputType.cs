namespace HotChocolate.Types;

/// <summary>A type that arguments take.</summary>
public interface IInputType : IType;
