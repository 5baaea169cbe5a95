using System.Text.Json.Nodes;
using ChiBo.Identity.Realms;
using ChiBo.Testing;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Identity.Tests;

public sealed class RealmImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_realm_file_of_the_cluster_is_read_whole()
    {
        var realm = Read(SampleRealm.RealmFile);

        realm.Name.ShouldBe("chibo");
        realm.Policy.Roles.Realm.Select(r => r.Name).ShouldBe(
        [
            "member", "secretary", "deputy-secretary", "cell-committee", "organisation-committee",
            "working-group-member", "working-group-lead", "inspection", "bloc-committee", "bloc-office",
            "report-client",
        ]);
        realm.Clients.Select(c => c.Id).ShouldBe(["chibo-gateway", "chibo-portal", "chibo-reports"]);
        realm.Client("chibo-portal")!.RequiresPkce.ShouldBeTrue();
        realm.Client("chibo-portal")!.DirectAccessGrants.ShouldBeFalse();
        realm.Client("chibo-portal")!.Origins.ShouldBe(["http://127.0.0.1:5090"]);
        realm.Policy.BruteForceProtected.ShouldBeTrue();
    }

    [Fact]
    public void The_realm_file_of_the_cluster_holds_no_password()
    {
        var file = File.ReadAllText(SampleRealm.RealmFile);
        file.ShouldNotContain("credentials");
        var users = (JsonArray)JsonNode.Parse(file)!["users"]!;
        users.Select(u => (string?)u!["serviceAccountClientId"]).ShouldBe(["chibo-reports"]);
    }

    [Fact]
    public void Every_mapper_of_the_realm_file_is_known_here() =>
        Read(SampleRealm.RealmFile).Clients.SelectMany(c => c.Mappers).Select(m => m.ProtocolMapper)
            .ShouldAllBe(type => Tokens.ClaimMapping.Knows(type));

    [Fact]
    public void A_secret_that_nobody_set_is_refused() =>
        Refused(() => RealmImport.Read(SampleRealm.RealmFile, Placeholders())).ShouldSatisfyAllConditions(
            said => said.ShouldContain("$.clients[2].secret"), said => said.ShouldContain("CHIBO_REPORTS_SECRET"));

    [Fact]
    public void A_secret_may_lie_in_a_file()
    {
        var file = _folder.Write("secret", "từ tệp \"này\"\n");
        RealmImport.Read(SampleRealm.RealmFile, Placeholders(("CHIBO_REPORTS_SECRET_FILE", file)))
            .Client("chibo-reports")!.HasSecret("từ tệp \"này\"").ShouldBeTrue();
    }

    [Fact]
    public void A_placeholder_has_its_default() =>
        Placeholders(("CO", "giá trị")).Fill("${CO:a} ${KHONG:http://b:80} ${client_id}")
            .ShouldBe("gi\\u00E1 tr\\u1ECB http://b:80 ${client_id}");

    [Fact]
    public void A_group_that_the_realm_lacks_is_named_with_its_place() => RefusedAfter((_, users) =>
            users["users"]![1]!["groups"]!.AsArray().Add("/khoi-mau/so-y-te/member"))
        .ShouldBe($"{_folder.File("chibo-users-0.json")}: $.users[1].groups[1]: "
            + "realm không có nhóm «/khoi-mau/so-y-te/member»");

    [Fact]
    public void A_wrong_type_is_named_with_its_place() =>
        RefusedAfter((_, users) => users["users"]![2]!["enabled"] = "có").ShouldContain("$.users[2].enabled");

    [Fact]
    public void A_missing_name_is_named_with_its_place() =>
        RefusedAfter((_, users) => users["users"]![0]!.AsObject().Remove("username"))
            .ShouldSatisfyAllConditions(s => s.ShouldContain("$.users[0]"), s => s.ShouldContain("username"));

    [Fact]
    public void A_user_given_twice_is_refused() =>
        RefusedAfter((_, users) => users["users"]![1]!["username"] = "DV-00001").ShouldContain("$.users[1].username");

    [Fact]
    public void A_role_that_the_realm_lacks_is_refused() =>
        RefusedAfter((realm, _) => realm["groups"]![0]!["realmRoles"] = new JsonArray("vua")).ShouldContain("«vua»");

    [Fact]
    public void A_client_scope_that_the_realm_lacks_is_refused() =>
        RefusedAfter((realm, _) => realm["clients"]![1]!["defaultClientScopes"] = new JsonArray("la"))
            .ShouldContain("$.clients[1].defaultClientScopes");

    [Fact]
    public void A_role_given_twice_is_refused() =>
        RefusedAfter((realm, _) => realm["roles"]!["realm"]!.AsArray().Add(JsonNode.Parse("""{"name":"member"}""")))
            .ShouldContain("member");

    [Fact]
    public void A_hashed_password_is_not_mistaken_for_none() =>
        RefusedAfter((_, users) => users["users"]![0]!["credentials"]![0]!.AsObject().Remove("value"))
            .ShouldContain("$.users[0].credentials[0].value");

    [Fact]
    public void Users_of_another_realm_are_refused() =>
        RefusedAfter((_, users) => users["realm"] = "khac").ShouldContain("$.realm");

    [Fact]
    public void A_torn_file_is_refused()
    {
        SampleRealm.WriteTo(_folder);
        var text = File.ReadAllText(_folder.File("chibo-realm.json"));
        File.WriteAllText(_folder.File("chibo-realm.json"), text[..(text.Length / 2)]);
        Refused(() => Read(_folder.Path)).ShouldContain("chibo-realm.json");
    }

    [Fact]
    public void A_place_without_a_realm_is_refused()
    {
        Refused(() => Read(_folder.Path)).ShouldContain("*-realm.json");
        Refused(() => Read(_folder.File("khong-co"))).ShouldContain("khong-co");
        Refused(() => Read("")).ShouldContain("Identity:Import");
    }

    [Fact]
    public void A_subgroup_brings_the_roles_of_the_groups_above_it()
    {
        SampleRealm.WriteTo(_folder, (realm, _) =>
            realm["groups"]![0]!["realmRoles"] = new JsonArray("inspection"));
        Read(_folder.Path).User("dv-00001")!.Roles.Realm.ShouldBe(["inspection", "member", "secretary"]);
    }

    public void Dispose() => _folder.Dispose();

    private string RefusedAfter(Action<JsonObject, JsonObject> change)
    {
        SampleRealm.WriteTo(_folder, change);
        return Refused(() => Read(_folder.Path));
    }

    private static string Refused(Func<Realm> read) => Should.Throw<IdentityRefusedException>(read).Message;

    private static Realm Read(string import) => RealmImport.Read(
        import, Placeholders(("CHIBO_REPORTS_SECRET", SampleRealm.ReportsSecret)));

    private static Placeholders Placeholders(params (string Name, string Value)[] variables) =>
        new(new ConfigurationBuilder()
            .AddInMemoryCollection(variables.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build());
}
