namespace ChiBo.Identity.Realms;

/// <summary>The roles of a realm, with what composite roles bring along.</summary>
internal sealed class RoleTable(RolesRepresentation roles)
{
    private readonly Dictionary<string, RoleRepresentation> _realm = roles.Realm.ToDictionary(r => r.Name);
    private readonly Dictionary<(string, string), RoleRepresentation> _client =
        roles.Client.SelectMany(c => c.Value.Select(r => (Key: (c.Key, r.Name), Role: r)))
            .ToDictionary(r => r.Key, r => r.Role);

    /// <exception cref="KeyNotFoundException">A role is named that the realm does not have.</exception>
    public RoleSet Expand(
        IEnumerable<string> realm, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> client)
    {
        var set = RoleSet.None;
        foreach (var name in realm)
        {
            set = AddRealm(set, name);
        }

        foreach (var (clientId, names) in client)
        {
            foreach (var name in names)
            {
                set = AddClient(set, (clientId, name));
            }
        }

        return set;
    }

    private RoleSet AddRealm(RoleSet set, string name)
    {
        if (set.Realm.Contains(name))
        {
            return set;
        }

        var role = _realm.GetValueOrDefault(name)
            ?? throw new KeyNotFoundException($"realm không có vai trò «{name}»");
        return AddComposites(set with { Realm = set.Realm.Add(name) }, role.Composites);
    }

    private RoleSet AddClient(RoleSet set, (string Client, string Name) key)
    {
        if (set.Client.Contains(key))
        {
            return set;
        }

        var role = _client.GetValueOrDefault(key)
            ?? throw new KeyNotFoundException($"client «{key.Client}» không có vai trò «{key.Name}»");
        return AddComposites(set with { Client = set.Client.Add(key) }, role.Composites);
    }

    private RoleSet AddComposites(RoleSet set, CompositesRepresentation composites)
    {
        set = composites.Realm.Aggregate(set, AddRealm);
        return composites.Client.SelectMany(c => c.Value.Select(name => (c.Key, name))).Aggregate(set, AddClient);
    }
}
