using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Kernel;

/// <summary>Who acts: a signed-in person or machine, with every role they hold and where.</summary>
/// <param name="Id">The account; what the record of changes names.</param>
/// <param name="MemberId">The party member behind the account; null for a machine.</param>
/// <param name="Grants">The roles, each with its scope.</param>
[Checked]
public sealed record Actor(string Id, string? MemberId, ImmutableArray<Grant> Grants)
{
    /// <summary>The platform itself: schedules, services on the bus. It holds no role; commands that it may give say so.</summary>
    public static Actor Platform { get; } = new("chibo", null, []) { IsPlatform = true };

    /// <summary>True for the platform alone. No token can make it true.</summary>
    public bool IsPlatform { get; private init; }

    /// <summary>
    /// The sender's own name for the order at hand; null where there is none. The same order under the same name is
    /// carried out once, however often it is sent.
    /// </summary>
    public string? OrderId { get; init; }

    /// <summary>What the named order says; null where it has no name, or came over the bus.</summary>
    public OrderContent? OrderContent { get; init; }

    /// <summary>An actor as another process tells of them; a role that is not known here is not held.</summary>
    public static Actor Read(string id, string? memberId, IEnumerable<(string Role, string Scope)> grants) => new(
        id,
        memberId,
        [
            .. from grant in grants
               where Enum.IsDefined(typeof(Role), grant.Role) && ScopePath.TryParse(grant.Scope, out _)
               select new Grant(Enum.Parse<Role>(grant.Role), ScopePath.Parse(grant.Scope)),
        ]);

    /// <summary>Whether the actor holds one of the roles at the place or above it.</summary>
    public bool Is(ScopePath place, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
            if (roles.Contains(grant.Role) && grant.Scope.Contains(place)) return true;
        return false;
    }

    /// <summary>Whether the place lies in any scope of the actor. What does not, answers like what does not exist.</summary>
    public bool Reaches(ScopePath place)
    {
        foreach (var grant in Grants)
            if (grant.Scope.Contains(place)) return true;
        return false;
    }
}
