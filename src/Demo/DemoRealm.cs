using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Demo;

/// <summary>Writes the demo's realm and people in the format of Keycloak's directory export.</summary>
/// <remarks>
/// The cluster's realm file, and what only a demo may have: known passwords, a known secret, a client that takes
/// passwords, longer tokens.
/// </remarks>
public static class DemoRealm
{
    /// <summary>The client of the command line and of the simulation.</summary>
    public const string CommandLineClient = "chibo-cli";

    /// <summary>The demo's secret of <c>chibo-reports</c>.</summary>
    public const string ReportsSecret = "chibo-reports-demo";

    private const int AccessTokenSeconds = 1800;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // Names keep their diacritics; nothing of this goes into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <c>chibo-realm.json</c> and <c>chibo-users-0.json</c> into the folder.</summary>
    public static void WriteTo(string folder, DemoBloc bloc)
    {
        Directory.CreateDirectory(folder);
        var realm = RealmOf(bloc);
        var name = (string)realm["realm"]!;
        File.WriteAllText(Path.Combine(folder, $"{name}-realm.json"), realm.ToJsonString(Readable));
        File.WriteAllText(Path.Combine(folder, $"{name}-users-0.json"), UsersOf(bloc, name).ToJsonString(Readable));
    }

    private static JsonObject RealmOf(DemoBloc bloc)
    {
        using var file = typeof(DemoRealm).Assembly.GetManifestResourceStream("realm.json")!;
        var realm = (JsonObject)JsonNode.Parse(file)!;
        realm["accessTokenLifespan"] = AccessTokenSeconds;
        realm["passwordPolicy"] = "length(8)";
        realm["groups"] = GroupTree.Of([.. bloc.Grants.Select(g => g.GroupPath).Append(ReportGroup(bloc)).Distinct()]);

        var clients = (JsonArray)realm["clients"]!;
        Client(clients, "chibo-reports")["secret"] = ReportsSecret;
        var portal = Client(clients, "chibo-portal");
        portal["directAccessGrantsEnabled"] = true;
        clients.Add(CommandLine((JsonArray)portal["defaultClientScopes"]!));
        realm["users"]!.AsArray().Single(u => (string?)u!["serviceAccountClientId"] == "chibo-reports")!["groups"] =
            new JsonArray(ReportGroup(bloc));
        return realm;
    }

    private static JsonObject Client(JsonArray clients, string id) =>
        clients.Single(c => (string?)c!["clientId"] == id)!.AsObject();

    private static string ReportGroup(DemoBloc bloc) => $"/{bloc.Id}/{DemoRoles.ReportClient}";

    private static JsonObject CommandLine(JsonArray scopes) => new()
    {
        ["clientId"] = CommandLineClient,
        ["name"] = "Dòng lệnh ChiBo (chỉ có trong bản trình diễn)",
        ["enabled"] = true,
        ["protocol"] = "openid-connect",
        ["publicClient"] = true,
        ["standardFlowEnabled"] = false,
        ["implicitFlowEnabled"] = false,
        ["directAccessGrantsEnabled"] = true,
        ["serviceAccountsEnabled"] = false,
        ["fullScopeAllowed"] = true,
        ["defaultClientScopes"] = scopes.DeepClone(),
        ["optionalClientScopes"] = new JsonArray(),
    };

    private static JsonObject UsersOf(DemoBloc bloc, string realm)
    {
        var grants = bloc.Grants.ToLookup(g => g.MemberId);
        return new JsonObject
        {
            ["realm"] = realm,
            ["users"] = new JsonArray([.. bloc.Members.Select(m => UserOf(m, [.. grants[m.Id]]))]),
        };
    }

    private static JsonObject UserOf(DemoMember member, DemoGrant[] grants) => new()
    {
        ["username"] = member.Id,
        ["enabled"] = true,
        // Keycloak joins first and last name in this order: so a Vietnamese name reads as it should.
        ["firstName"] = $"{member.FamilyName} {member.MiddleName}",
        ["lastName"] = member.GivenName,
        ["attributes"] = new JsonObject
        {
            ["tenant"] = new JsonArray(TenantOf(grants)),
            ["member_id"] = new JsonArray(member.Id),
        },
        ["groups"] = new JsonArray([.. grants.Select(g => (JsonNode)g.GroupPath)]),
        ["credentials"] = new JsonArray(new JsonObject
        {
            ["type"] = "password", ["value"] = DemoBloc.Password, ["temporary"] = false,
        }),
    };

    // Where a person belongs: officers to the organisation or the bloc they serve, everybody else to their cell.
    private static string TenantOf(DemoGrant[] grants) =>
        grants.Where(g => g.Role is not (DemoRoles.WorkingGroupMember or DemoRoles.WorkingGroupLead))
            .MinBy(g => g.Scope.Count(c => c == '/'))!.Scope;
}
