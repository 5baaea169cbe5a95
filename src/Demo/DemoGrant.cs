namespace ChiBo.Demo;

/// <summary>A member holds a role within a scope.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="Scope">Path of bloc, organisation, cell or working group.</param>
/// <param name="Role">A realm role, one of <see cref="DemoRoles"/>.</param>
public sealed record DemoGrant(string MemberId, string Scope, string Role)
{
    /// <summary>The group of the realm that gives this role.</summary>
    public string GroupPath => $"/{Scope}/{Role}";
}
