using System.Runtime.CompilerServices;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>A page of a list in something that one caller looks at.</summary>
/// <param name="By">Told apart by reference, as in <see cref="Seen"/>.</param>
/// <param name="Id">What the list is in.</param>
/// <param name="Page">Which page.</param>
/// <param name="Kind">Narrows the list; null does not.</param>
public readonly record struct SeenPage(Caller By, string Id, PageRequest Page, string? Kind = null)
{
    public bool Equals(SeenPage other) =>
        ReferenceEquals(By, other.By) && Id == other.Id && Page == other.Page && Kind == other.Kind;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(By), Id, Page, Kind);
}
