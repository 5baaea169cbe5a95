namespace HotChocolate.Types.MutationConventions;

/// <summary>What a mutation gave, or the errors it answers with.</summary>
internal sealed record MutationPayload(object? Value, IReadOnlyList<object>? Errors);
