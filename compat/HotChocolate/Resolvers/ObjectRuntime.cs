using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>What the execution keeps with an object type.</summary>
/// <param name="RuntimeType">The CLR type of its values; null when nothing is known of them.</param>
/// <param name="IsOfType">Says whether a value is one of them, where the CLR type does not.</param>
internal sealed record ObjectRuntime(Type? RuntimeType, IsOfType? IsOfType = null);
