using System.Collections.Immutable;

namespace ChiBo.Identity.Realms;

/// <summary>Effective roles: of the realm, and of clients by client.</summary>
internal sealed record RoleSet(
    ImmutableSortedSet<string> Realm, ImmutableSortedSet<(string Client, string Role)> Client)
{
    public static RoleSet None { get; } =
        new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal), ImmutableSortedSet<(string, string)>.Empty);

    public RoleSet And(RoleSet other) => new(Realm.Union(other.Realm), Client.Union(other.Client));
}
