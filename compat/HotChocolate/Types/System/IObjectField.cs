namespace HotChocolate.Types;

/// <summary>A field of an object type.</summary>
public interface IObjectField : IOutputField;
