namespace HotChocolate.Resolvers;

/// <summary>What the execution keeps with an object type.</summary>
/// <param name="RuntimeType">The CLR type of its values; null when nothing is known of them.</param>
internal sealed record ObjectRuntime(Type? RuntimeType);
