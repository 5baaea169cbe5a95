namespace ChiBo.Identity.Realms;

/// <summary>A realm as it is served: clients, users, lifetimes and the policy against guessing.</summary>
internal sealed class Realm(
    RealmRepresentation file,
    IReadOnlyDictionary<string, RealmClient> clients,
    IReadOnlyDictionary<string, RealmUser> users,
    IReadOnlyDictionary<string, RealmUser> serviceAccounts)
{
    private readonly Dictionary<string, RealmUser> _byId = users.Values.ToDictionary(u => u.Id);

    public string Name => file.Realm;
    public string DisplayName => file.DisplayName ?? file.Realm;
    public bool Enabled => file.Enabled;
    public RealmRepresentation Policy => file;

    public IEnumerable<RealmClient> Clients => clients.Values;

    public RealmClient? Client(string id) => clients.GetValueOrDefault(id);

    public RealmUser? User(string username) => users.GetValueOrDefault(username);

    public RealmUser? UserById(string id) => _byId.GetValueOrDefault(id);

    public RealmUser? ServiceAccountOf(RealmClient client) => serviceAccounts.GetValueOrDefault(client.Id);
}
