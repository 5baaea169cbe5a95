namespace HotChocolate.Resolvers;

/// <summary>Makes a step of a field's pipeline that goes on with <paramref name="next"/>.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
