using System.Text.Json.Nodes;

namespace ChiBo.K8s.Tests;

/// <summary>What the realm file promises to whoever imports it.</summary>
public sealed class Realm
{
    private static readonly JsonNode File = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf("k8s", "keycloak", "realm.json")))!;

    [Fact]
    public void It_holds_no_password_and_no_secret()
    {
        System.IO.File.ReadAllText(Repository.PathOf("k8s", "keycloak", "realm.json")).ShouldNotContain("\"credentials\"");
        File["users"]!.AsArray().Select(u => (string?)u!["serviceAccountClientId"]).ShouldBe(["chibo-reports"]);
        Client("chibo-reports")["secret"]!.GetValue<string>().ShouldBe("${CHIBO_REPORTS_SECRET}"); // and no usual value
    }

    [Fact]
    public void Guessing_is_slowed_down_and_tokens_are_short()
    {
        File["bruteForceProtected"]!.GetValue<bool>().ShouldBeTrue();
        File["failureFactor"]!.GetValue<int>().ShouldBeLessThanOrEqualTo(5);
        File["accessTokenLifespan"]!.GetValue<int>().ShouldBeLessThanOrEqualTo(300);
        File["revokeRefreshToken"]!.GetValue<bool>().ShouldBeTrue();
        File["registrationAllowed"]!.GetValue<bool>().ShouldBeFalse();
        File["passwordPolicy"]!.GetValue<string>().ShouldContain("length(12)");
    }

    [Fact]
    public void Each_client_may_do_one_thing()
    {
        (Flow("chibo-portal"), Flow("chibo-reports"), Flow("chibo-gateway")).ShouldBe(("standard", "service", ""));
        Client("chibo-portal")["publicClient"]!.GetValue<bool>().ShouldBeTrue();
        Client("chibo-portal")["attributes"]!["pkce.code.challenge.method"]!.GetValue<string>().ShouldBe("S256");
        File["clients"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public void Every_token_names_the_gateway_as_audience()
    {
        var mapper = File["clientScopes"]!.AsArray().SelectMany(s => s!["protocolMappers"]!.AsArray())
            .Single(m => (string?)m!["protocolMapper"] == "oidc-audience-mapper")!;
        mapper["config"]!["included.client.audience"]!.GetValue<string>().ShouldBe("chibo-gateway");
        File["defaultDefaultClientScopes"]!.AsArray().Select(s => (string?)s).ShouldContain("chibo");
    }

    private static JsonNode Client(string id) => File["clients"]!.AsArray().Single(c => (string?)c!["clientId"] == id)!;

    private static string Flow(string client)
    {
        (string Property, string Name)[] flows =
            [("standardFlowEnabled", "standard"), ("implicitFlowEnabled", "implicit"), ("directAccessGrantsEnabled", "password"), ("serviceAccountsEnabled", "service")];
        return string.Join(' ', flows.Where(f => Client(client)[f.Property]!.GetValue<bool>()).Select(f => f.Name));
    }
}
