using System.Runtime.CompilerServices;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The first page of a list in something that one caller looks at.</summary>
/// <param name="By">Told apart by reference, as in <see cref="Seen"/>.</param>
/// <param name="Id">What the list is in.</param>
/// <param name="Size">Rows of the page.</param>
/// <param name="Kind">Narrows the list; null does not.</param>
public readonly record struct SeenPage(Caller By, string Id, int Size, string? Kind = null)
{
    public bool Equals(SeenPage other) =>
        ReferenceEquals(By, other.By) && Id == other.Id && Size == other.Size && Kind == other.Kind;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(By), Id, Size, Kind);
}
