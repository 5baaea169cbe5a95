namespace HotChocolate.Configuration;

/// <summary>The schema type that a CLR type stands for.</summary>
internal sealed record TypeBinding(Type? SchemaType, string? Name);
