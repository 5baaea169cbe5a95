using HotChocolate.Types.Model;

namespace HotChocolate.Types.MutationConventions;

/// <summary>Makes what clients see of some exceptions.</summary>
/// <param name="Types">The object types it makes.</param>
/// <param name="Create">Null for exceptions that are not its own.</param>
internal sealed record ErrorFactory(IReadOnlyList<TypeRef> Types, Func<Exception, object?> Create);
