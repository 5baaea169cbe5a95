using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Identity.Realms;

/// <summary>Joins realm file and users files, and reports what names something that is not there.</summary>
internal sealed class RealmAssembly
{
    private readonly string _file;
    private readonly RealmRepresentation _realm;
    private readonly RoleTable _roles;
    private readonly Dictionary<string, RoleSet> _groups = [];
    private readonly Dictionary<string, RealmUser> _users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RealmUser> _serviceAccounts = [];

    public RealmAssembly(string file, RealmRepresentation realm)
    {
        _file = file;
        _realm = realm;
        _roles = new RoleTable(realm.Roles);
        AddGroups("$.groups", "", realm.Groups, RoleSet.None);
    }

    public void Add(string file, IReadOnlyList<UserRepresentation> users)
    {
        for (var i = 0; i < users.Count; i++)
        {
            Add(file, $"$.users[{i}]", users[i]);
        }
    }

    public Realm Complete()
    {
        var scopes = _realm.ClientScopes.ToDictionary(s => s.Name);
        return new Realm(_realm, RealmClients.Build(_file, _realm, scopes), _users, _serviceAccounts);
    }

    private void AddGroups(string path, string parent, IReadOnlyList<GroupRepresentation> groups, RoleSet inherited)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            var at = $"{path}[{i}]";
            // As in Keycloak, a member of a group has the roles of every group above it.
            var own = Roles(_file, at, group.RealmRoles, group.ClientRoles);
            var roles = inherited.And(own);
            if (!_groups.TryAdd($"{parent}/{group.Name}", roles))
            {
                throw RealmImport.Malformed(_file, at, $"nhóm «{parent}/{group.Name}» có hai lần");
            }

            AddGroups(at + ".subGroups", $"{parent}/{group.Name}", group.SubGroups, roles);
        }
    }

    private void Add(string file, string path, UserRepresentation user)
    {
        var roles = Roles(file, path, user.RealmRoles, user.ClientRoles);
        for (var i = 0; i < user.Groups.Count; i++)
        {
            roles = _groups.TryGetValue(user.Groups[i], out var given)
                ? roles.And(given)
                : throw RealmImport.Malformed(file, $"{path}.groups[{i}]", $"realm không có nhóm «{user.Groups[i]}»");
        }

        var known = new RealmUser(user, user.Id ?? IdOf(user.Username), roles, PasswordOf(file, path, user));
        if (!_users.TryAdd(user.Username, known))
        {
            throw RealmImport.Malformed(file, path + ".username", $"«{user.Username}» có hai lần");
        }

        if (user.ServiceAccountClientId is { } client && !_serviceAccounts.TryAdd(client, known))
        {
            throw RealmImport.Malformed(file, path, $"client «{client}» có hai tài khoản dịch vụ");
        }
    }

    private RoleSet Roles(
        string file,
        string path,
        IReadOnlyList<string> realm,
        IReadOnlyDictionary<string, IReadOnlyList<string>> client)
    {
        try
        {
            return _roles.Expand(realm, client);
        }
        catch (KeyNotFoundException unknown)
        {
            throw RealmImport.Malformed(file, path, unknown.Message);
        }
    }

    private static byte[]? PasswordOf(string file, string path, UserRepresentation user)
    {
        for (var i = 0; i < user.Credentials.Count; i++)
        {
            var credential = user.Credentials[i];
            if (credential.Type == "password")
            {
                return credential.Value is { Length: > 0 } value
                    ? Secrets.Digest(value)
                    : throw RealmImport.Malformed(file, $"{path}.credentials[{i}].value", "cần mật khẩu dạng «value»");
            }
        }

        return null;
    }

    // Keycloak draws an id at import where the file gives none; here the name decides, so that a restart keeps it.
    private string IdOf(string username) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{_realm.Realm}/{username}")).AsSpan(0, 16)).ToString();
}
