using System.Collections.Immutable;

namespace ChiBo.Projections.Kernel;

/// <summary>A part of a list, and how much there is of it in all.</summary>
/// <param name="Items">In the list's order, whichever way the page was asked for.</param>
/// <param name="TotalCount">All that the scope and the filter let through.</param>
/// <param name="HasNextPage">More follow.</param>
/// <param name="HasPreviousPage">More came before.</param>
public sealed record Page<T>(ImmutableArray<PageItem<T>> Items, int TotalCount, bool HasNextPage, bool HasPreviousPage);

/// <summary>A row with its place in the list.</summary>
public sealed record PageItem<T>(T Row, string Cursor);
