namespace ChiBo.Gateway.Tests.Host;

/// <summary>Somebody who can sign in.</summary>
/// <param name="Name">The account, and for people the member id.</param>
/// <param name="Roles">Where they hold which role: <c>khoi-mau/so-tai-chinh/cb-01/secretary</c>.</param>
public sealed record Account(string Name, params string[] Roles)
{
    public bool IsMachine { get; init; }

    /// <summary>As the realm writes it, where that is not the account's name.</summary>
    public string? MemberId { get; init; }

    public Dictionary<string, object> Claims()
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = $"id-of-{Name}",
            ["preferred_username"] = Name,
            ["name"] = $"Đồng chí {Name}",
            ["groups"] = Roles.Select(r => "/" + r).ToArray(),
            ["realm_access"] = new Dictionary<string, object> { ["roles"] = Roles
                .Select(r => r[(r.LastIndexOf('/') + 1)..]).Distinct().ToArray() },
        };
        if (!IsMachine) claims["member_id"] = MemberId ?? Name;
        return claims;
    }
}
