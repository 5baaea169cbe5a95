using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The place that a filter narrows a list to.</summary>
/// <param name="Path">Null for no narrowing.</param>
/// <param name="IsNowhere">An id that is none, or two that exclude each other: the list is empty.</param>
internal readonly record struct Below(ScopePath? Path, bool IsNowhere)
{
    public static Below Of(string? organisationId, string? cellId = null)
    {
        ScopePath? place = null;
        foreach (var (id, depth) in new[] { (organisationId, 2), (cellId, 3) })
        {
            if (id is null) continue;
            if (!ScopePath.TryParse(id, out var path) || path.Depth != depth) return new Below(null, true);
            if (place is { } wider && !wider.Contains(path)) return new Below(null, true);
            place = path;
        }

        return new Below(place, false);
    }
}
