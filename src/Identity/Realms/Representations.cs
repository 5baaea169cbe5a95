namespace ChiBo.Identity.Realms;

// The part of Keycloak's import format that is read here, under Keycloak's own names. Other fields are ignored.
// Defaults are Keycloak's where the file is silent.

internal sealed record RealmRepresentation
{
    public required string Realm { get; init; }
    public string? DisplayName { get; init; }
    public bool Enabled { get; init; } = true;
    public int AccessTokenLifespan { get; init; } = 300;
    public int AccessCodeLifespan { get; init; } = 60;
    public int SsoSessionIdleTimeout { get; init; } = 1800;
    public int SsoSessionMaxLifespan { get; init; } = 36000;
    public bool RevokeRefreshToken { get; init; }
    public bool BruteForceProtected { get; init; }
    public int FailureFactor { get; init; } = 30;
    public int WaitIncrementSeconds { get; init; } = 60;
    public int MaxFailureWaitSeconds { get; init; } = 900;
    public int QuickLoginCheckMilliSeconds { get; init; } = 1000;
    public int MinimumQuickLoginWaitSeconds { get; init; } = 60;
    public int MaxDeltaTimeSeconds { get; init; } = 43200;
    public RolesRepresentation Roles { get; init; } = new();
    public IReadOnlyList<GroupRepresentation> Groups { get; init; } = [];
    public IReadOnlyList<ClientRepresentation> Clients { get; init; } = [];
    public IReadOnlyList<ClientScopeRepresentation> ClientScopes { get; init; } = [];
    public IReadOnlyList<string> DefaultDefaultClientScopes { get; init; } = [];
    public IReadOnlyList<UserRepresentation> Users { get; init; } = [];
}

internal sealed record RolesRepresentation
{
    public IReadOnlyList<RoleRepresentation> Realm { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<RoleRepresentation>> Client { get; init; }
        = new Dictionary<string, IReadOnlyList<RoleRepresentation>>();
}

internal sealed record RoleRepresentation
{
    public required string Name { get; init; }
    public CompositesRepresentation Composites { get; init; } = new();
}

internal sealed record CompositesRepresentation
{
    public IReadOnlyList<string> Realm { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Client { get; init; }
        = new Dictionary<string, IReadOnlyList<string>>();
}

internal sealed record GroupRepresentation
{
    public required string Name { get; init; }
    public IReadOnlyList<string> RealmRoles { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ClientRoles { get; init; }
        = new Dictionary<string, IReadOnlyList<string>>();
    public IReadOnlyList<GroupRepresentation> SubGroups { get; init; } = [];
}

internal sealed record ClientRepresentation
{
    public required string ClientId { get; init; }
    public bool Enabled { get; init; } = true;
    public bool PublicClient { get; init; }
    public bool BearerOnly { get; init; }
    public string? Secret { get; init; }
    public bool StandardFlowEnabled { get; init; } = true;
    public bool DirectAccessGrantsEnabled { get; init; }
    public bool ServiceAccountsEnabled { get; init; }
    public string RootUrl { get; init; } = "";
    public IReadOnlyList<string> RedirectUris { get; init; } = [];
    public IReadOnlyList<string> WebOrigins { get; init; } = [];
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<string>? DefaultClientScopes { get; init; }
    public IReadOnlyList<string> OptionalClientScopes { get; init; } = [];
    public IReadOnlyList<ProtocolMapperRepresentation> ProtocolMappers { get; init; } = [];
}

internal sealed record ClientScopeRepresentation
{
    public required string Name { get; init; }
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<ProtocolMapperRepresentation> ProtocolMappers { get; init; } = [];
}

internal sealed record ProtocolMapperRepresentation
{
    public required string Name { get; init; }
    public required string ProtocolMapper { get; init; }
    public IReadOnlyDictionary<string, string> Config { get; init; } = new Dictionary<string, string>();
}

internal sealed record UsersRepresentation
{
    public required string Realm { get; init; }
    public IReadOnlyList<UserRepresentation> Users { get; init; } = [];
}

internal sealed record UserRepresentation
{
    public string? Id { get; init; }
    public required string Username { get; init; }
    public bool Enabled { get; init; }
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string? Email { get; init; }
    public string? ServiceAccountClientId { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; }
        = new Dictionary<string, IReadOnlyList<string>>();
    public IReadOnlyList<string> Groups { get; init; } = [];
    public IReadOnlyList<string> RealmRoles { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ClientRoles { get; init; }
        = new Dictionary<string, IReadOnlyList<string>>();
    public IReadOnlyList<CredentialRepresentation> Credentials { get; init; } = [];
}

internal sealed record CredentialRepresentation
{
    public required string Type { get; init; }
    public string? Value { get; init; }
}
