using System.Text.Json.Nodes;
using ChiBo.Testing;

namespace ChiBo.Identity.Tests;

/// <summary>k8s/keycloak/realm.json itself, with the groups, clients and people of a small bloc.</summary>
internal static class SampleRealm
{
    public const string Password = "Mat-khau-2026";
    public const string ReportsSecret = "bi-mat-bao-cao";
    public const string PortalReturn = "http://127.0.0.1:5090/signin-oidc";

    public static string RealmFile => Repository.PathOf("k8s", "keycloak", "realm.json");

    public static IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?> { ["CHIBO_REPORTS_SECRET"] = ReportsSecret };

    /// <summary>Writes realm and users as Keycloak's directory export does; returns the folder.</summary>
    public static string WriteTo(TemporaryFolder folder, Action<JsonObject, JsonObject>? change = null)
    {
        var realm = (JsonObject)JsonNode.Parse(File.ReadAllText(RealmFile))!;
        realm["groups"] = JsonNode.Parse("""
            [{ "name": "khoi-mau", "subGroups": [
                { "name": "bloc-committee", "realmRoles": ["bloc-committee"] },
                { "name": "so-tai-chinh", "subGroups": [
                    { "name": "organisation-committee", "realmRoles": ["organisation-committee"] },
                    { "name": "cb-01", "subGroups": [
                        { "name": "member", "realmRoles": ["member"] },
                        { "name": "secretary", "realmRoles": ["secretary"] }] }] }] }]
            """);
        ((JsonArray)realm["clients"]!).Add(JsonNode.Parse("""
            { "clientId": "chibo-cli", "publicClient": true, "standardFlowEnabled": false,
              "directAccessGrantsEnabled": true }
            """));
        var users = (JsonObject)JsonNode.Parse($$"""
            { "realm": "chibo", "users": [
              { "username": "dv-00001", "enabled": true, "firstName": "Nguyễn Thị", "lastName": "Hoa", "ngoài lề": 1,
                "attributes": { "tenant": ["khoi-mau/so-tai-chinh/cb-01"], "member_id": ["dv-00001"] },
                "groups": ["/khoi-mau/so-tai-chinh/cb-01/member", "/khoi-mau/so-tai-chinh/cb-01/secretary"],
                "credentials": [{ "type": "password", "value": "{{Password}}" }] },
              { "username": "dv-00002", "enabled": false, "firstName": "Trần Văn", "lastName": "Bình",
                "groups": ["/khoi-mau/so-tai-chinh/cb-01/member"],
                "credentials": [{ "type": "password", "value": "{{Password}}" }] },
              { "username": "dv-00003", "enabled": true, "firstName": "Lê", "lastName": "Cường" }] }
            """)!;
        change?.Invoke(realm, users);
        folder.Write("chibo-realm.json", realm.ToJsonString());
        folder.Write("chibo-users-0.json", users.ToJsonString());
        return folder.Path;
    }
}
