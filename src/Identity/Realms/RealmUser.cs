namespace ChiBo.Identity.Realms;

/// <summary>A person, or the service account of a client, with the roles that groups and composites give.</summary>
internal sealed class RealmUser(UserRepresentation file, string id, RoleSet roles, byte[]? password)
{
    public string Id { get; } = id;
    public string Username { get; } = file.Username;
    public bool Enabled { get; } = file.Enabled;
    public string FullName { get; } = $"{file.FirstName} {file.LastName}".Trim();
    public IReadOnlyList<string> Groups { get; } = file.Groups;
    public RoleSet Roles { get; } = roles;

    public bool HasPassword(string given) => Secrets.Match(password, given);

    /// <summary>An attribute, or one of the built-in properties that Keycloak shows as attributes.</summary>
    public IReadOnlyList<string> Attribute(string name) => name switch
    {
        "username" => [Username],
        "firstName" => One(file.FirstName),
        "lastName" => One(file.LastName),
        "email" => One(file.Email),
        _ => file.Attributes.GetValueOrDefault(name) ?? [],
    };

    private static IReadOnlyList<string> One(string? value) => string.IsNullOrEmpty(value) ? [] : [value];
}
