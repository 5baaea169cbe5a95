namespace HotChocolate.Types.Pagination;

/// <summary>The page a client asked for; <c>After</c> and <c>Before</c> are places in the list.</summary>
internal readonly record struct PageRequest(int? First, int? After, int? Last, int? Before);
