namespace HotChocolate.Resolvers;

/// <summary>A step of a field's pipeline.</summary>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);
