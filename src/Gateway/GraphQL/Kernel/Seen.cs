using System.Runtime.CompilerServices;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Something that one caller looks at: the key of what is loaded once a request.</summary>
/// <remarks>
/// A request has one caller, one instance; telling callers apart by reference spares comparing their grants.
/// </remarks>
public readonly record struct Seen(Caller By, string Id)
{
    public bool Equals(Seen other) => ReferenceEquals(By, other.By) && Id == other.Id;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(By), Id);
}
