using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Claims;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Gateway.Authentication;

/// <summary>Reads the caller out of a token that has been validated.</summary>
/// <remarks>
/// A role is held where a group of the token says so: <c>/bloc/organisation/cell/secretary</c>. A group counts only
/// when the realm role of its last name is in the token too, so that taking the role away takes it away everywhere.
/// </remarks>
public static class TokenCaller
{
    private static readonly FrozenDictionary<string, Role> Roles = new Dictionary<string, Role>
    {
        ["member"] = Role.Member,
        ["secretary"] = Role.Secretary,
        ["deputy-secretary"] = Role.DeputySecretary,
        ["cell-committee"] = Role.CellCommittee,
        ["organisation-committee"] = Role.OrganisationCommittee,
        ["working-group-member"] = Role.WorkingGroupMember,
        ["working-group-lead"] = Role.WorkingGroupLead,
        ["inspection"] = Role.Inspection,
        ["bloc-committee"] = Role.BlocCommittee,
        ["bloc-office"] = Role.BlocOffice,
        ["report-client"] = Role.ReportClient,
    }.ToFrozenDictionary();

    public static Caller Read(ClaimsPrincipal user)
    {
        var account = user.FindFirst("preferred_username")?.Value
                      ?? user.FindFirst("sub")?.Value ?? user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? "";
        var realmRoles = RealmRoles.Of(user);
        var grants = ImmutableArray.CreateBuilder<CallerGrant>();
        foreach (var group in user.FindAll("groups"))
        {
            var (scope, role) = Split(group.Value);
            if (Roles.TryGetValue(role, out var held) && realmRoles.Contains(role) && ScopePath.TryParse(scope, out _))
                grants.Add(new CallerGrant(held, scope));
        }

        return new Caller(account, MemberIdOf(user), grants.ToImmutable());
    }

    /// <summary>
    /// As rosters hold it, whoever typed it into the realm: without what nobody sees, in small letters. Null where the realm
    /// says nothing.
    /// </summary>
    private static string? MemberIdOf(ClaimsPrincipal user) =>
        user.FindFirst("member_id")?.Value is { } given && PlainText.Read(given, hasLines: false, out var id) is null && id.Length > 0
            ? id.ToLowerInvariant()
            : null;

    /// <summary><c>/a/b/role</c> is the scope <c>a/b</c> and the role.</summary>
    private static (string Scope, string Role) Split(string group)
    {
        var last = group.LastIndexOf('/');
        return last <= 0 || group[0] != '/' ? ("", "") : (group[1..last], group[(last + 1)..]);
    }
}
