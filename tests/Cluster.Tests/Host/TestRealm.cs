using System.Text.Json.Nodes;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>The realm of k8s/keycloak with the people of a bloc: an office, and organisations of two cells each.</summary>
internal static class TestRealm
{
    public const string Bloc = "khoi";
    public const string Office = "vp-01";
    public const string Password = "Mat-khau-2026";
    public const int Organisations = 8;
    public const int Cells = 2;

    /// <summary>In each cell; the first is the secretary.</summary>
    public const int Members = 8;

    /// <summary>Longer than any test: people here sign in once.</summary>
    private const int TokenSeconds = 3600;

    public static IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?> { ["CHIBO_REPORTS_SECRET"] = "bi-mat-bao-cao" };

    public static string Organisation(int number) => $"{Bloc}/so-{number:00}";

    public static string Cell(int organisation, int number) => $"{Organisation(organisation)}/cb-{number:00}";

    public static string Member(int organisation, int cell, int number) => $"dv-{organisation:00}-{cell:00}-{number:00}";

    public static string Committee(int organisation) => $"du-{organisation:00}";

    /// <summary>Writes realm and users as Keycloak's directory export does; gives the folder.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        var path = Directory.CreateDirectory(folder.File("realm")).FullName;
        var realm = (JsonObject)JsonNode.Parse(File.ReadAllText(Repository.PathOf("k8s", "keycloak", "realm.json")))!;
        realm["accessTokenLifespan"] = TokenSeconds;
        realm["groups"] = new JsonArray(new JsonObject { ["name"] = Bloc, ["subGroups"] = new JsonArray([
            Role("bloc-office"), .. Enumerable.Range(1, Organisations).Select(Group)]) });
        var clients = (JsonArray)realm["clients"]!;
        clients.Add(new JsonObject
        {
            ["clientId"] = "chibo-cli", ["publicClient"] = true, ["standardFlowEnabled"] = false, ["directAccessGrantsEnabled"] = true,
            ["fullScopeAllowed"] = true,
            ["defaultClientScopes"] = clients.Single(c => (string?)c!["clientId"] == "chibo-portal")!["defaultClientScopes"]!.DeepClone(),
        });
        var people = from organisation in Enumerable.Range(1, Organisations)
                     from cell in Enumerable.Range(1, Cells)
                     from member in Enumerable.Range(1, Members)
                     let id = Cell(organisation, cell)
                     select User(Member(organisation, cell, member), id, member == 1 ? [$"/{id}/member", $"/{id}/secretary"] : [$"/{id}/member"]);
        File.WriteAllText(Path.Combine(path, "chibo-realm.json"), realm.ToJsonString());
        File.WriteAllText(Path.Combine(path, "chibo-users-0.json"), new JsonObject
        {
            ["realm"] = "chibo",
            ["users"] = new JsonArray([
                User(Office, Bloc, [$"/{Bloc}/bloc-office"]),
                .. Enumerable.Range(1, Organisations).Select(o => User(Committee(o), Organisation(o), [$"/{Organisation(o)}/organisation-committee"])),
                .. people]),
        }.ToJsonString());
        return path;
    }

    private static JsonObject Group(int organisation) => new()
    {
        ["name"] = Name(Organisation(organisation)),
        ["subGroups"] = new JsonArray([
            Role("organisation-committee"),
            .. Enumerable.Range(1, Cells).Select(c => new JsonObject
            {
                ["name"] = Name(Cell(organisation, c)), ["subGroups"] = new JsonArray(Role("member"), Role("secretary")),
            })]),
    };

    private static JsonObject Role(string name) => new() { ["name"] = name, ["realmRoles"] = new JsonArray(name) };

    private static JsonObject User(string name, string tenant, string[] groups) => new()
    {
        ["username"] = name, ["enabled"] = true, ["firstName"] = "Đảng viên", ["lastName"] = name,
        ["attributes"] = new JsonObject { ["tenant"] = new JsonArray(tenant), ["member_id"] = new JsonArray(name) },
        ["groups"] = new JsonArray([.. groups.Select(g => (JsonNode)g)]),
        ["credentials"] = new JsonArray(new JsonObject { ["type"] = "password", ["value"] = Password }),
    };

    private static string Name(string scope) => scope[(scope.LastIndexOf('/') + 1)..];
}
