using System.Text.RegularExpressions;
using ChiBo.K8s.Tests.Manifests;

namespace ChiBo.K8s.Tests.Compose;

/// <summary>k8s/compose: the cluster for a machine with an engine, read as strictly as the manifests.</summary>
public sealed partial class ComposeTests
{
    [Fact]
    public void It_has_only_fields_that_there_are_and_everything_in_it_leads_somewhere() =>
        ComposeErrors.In(ComposeFile.Parse(ComposeFile.Text)).ShouldBeEmpty();

    [Fact]
    public void It_runs_what_the_launcher_runs()
    {
        var services = ComposeFile.Parse(ComposeFile.Text).Services;
        services.Keys.Order().ShouldBe(
        [
            "documents", "gateway-1", "gateway-2", "inspection", "keycloak", "migrations", "postgres", "projections", "proxy",
            "rabbitmq", "rating", "silo-1", "silo-2",
        ]);
        services.Values.Select(s => Settings.ProgramOf(s.Text("image")!)).OfType<string>().Distinct().Order().ShouldBe(
            Images.Files.Select(f => Settings.ProgramOf($"chibo/{Images.NameOf(f)}")!).Order());
        services.Where(s => s.Value.Texts("ports").Length > 0).Select(s => s.Key).ShouldBe(["proxy"]);
    }

    [Fact]
    public async Task Servers_are_those_of_the_development_overlay()
    {
        var deployed = (await Overlay.Render("dev")).SelectMany(m => m.Containers).Select(c => c.Text("image")!).ToHashSet();
        var services = ComposeFile.Parse(ComposeFile.Text).Services;
        foreach (var server in (string[])["postgres", "rabbitmq", "keycloak"]) deployed.ShouldContain(services[server].Text("image")!);
        services["keycloak"].Text("image").ShouldBe("quay.io/keycloak/keycloak:26.7");
        services["keycloak"].Texts("volumes").ShouldContain("../keycloak/realm.json:/opt/keycloak/data/import/realm.json:ro");
    }

    [Fact]
    public void The_proxy_sends_to_every_gateway_and_to_the_realm_and_to_nobody_else()
    {
        var services = ComposeFile.Parse(ComposeFile.Text).Services;
        var conf = File.ReadAllText(Path.Combine(ComposeFile.Folder, "proxy.conf"));
        Servers().Matches(conf).Select(m => m.Groups[1].Value).Order().ShouldBe(
            services.Keys.Where(k => k.StartsWith("gateway-", StringComparison.Ordinal)).Append("keycloak").Select(k => $"{k}:8080").Order());
        conf.ShouldContain("proxy_buffering off;"); // server-sent events
        conf.ShouldContain("proxy_set_header Upgrade $http_upgrade;"); // WebSocket
        conf.ShouldNotContain("proxy_next_upstream error non_idempotent"); // an order is not sent twice
        services["proxy"].Texts("ports").Single().ShouldEndWith($":{Listen().Match(conf).Groups[1].Value}");
    }

    [Theory]
    [InlineData("restart: unless-stopped\n\nx-gateway", "restrat: unless-stopped\n\nx-gateway", "there is no field restrat")]
    [InlineData("ASPNETCORE_HTTP_PORTS: \"8080\"", "ASPNETCORE_HTTP_PORTS: 8080", "must be of type string")]
    [InlineData("Keycloak__resource: chibo-gateway", "Keycloak__resourse: chibo-gateway", "ChiBo.Gateway has no setting Keycloak__resourse")]
    [InlineData("    Files__Folder: /documents\n", "", "ChiBo.Gateway needs Files__Folder")]
    [InlineData("Bus__RabbitMqFile: /run/secrets/broker", "Bus__RabbitMq: amqp://chibo:x@rabbitmq:5672/", "Bus__RabbitMq stands in the clear")]
    [InlineData("POSTGRES_PASSWORD_FILE: /run/secrets/database-password", "POSTGRES_PASSWORD: abc", "POSTGRES_PASSWORD stands in the clear")]
    [InlineData("${CHIBO_ADMIN_PASSWORD:?}", "${CHIBO_ADMINS_PASSWORD:?}", "nobody says what CHIBO_ADMINS_PASSWORD is")]
    [InlineData("environment: CHIBO_BROKER\n", "environment: CHIBO_BROKERS\n", "nobody says what CHIBO_BROKERS is")]
    [InlineData("secrets: [database, broker, calendar]", "secrets: [database, broker]", "it reads the secret calendar, which it is not given")]
    [InlineData("secrets: [database-password]", "secrets: [password]", "nobody makes the secret password")]
    [InlineData("dockerfile: k8s/docker/rating.Dockerfile", "dockerfile: k8s/docker/silo.Dockerfile", "chibo/rating:dev is built by")]
    [InlineData("image: rabbitmq:4.1", "image: rabbitmq", "rabbitmq may be anything")]
    [InlineData("    silo-1:\n      condition: service_healthy", "    silo-0:\n      condition: service_healthy", "there is no service silo-0")]
    [InlineData("condition: service_completed_successfully\n    rabbitmq", "condition: service_healthy\n    rabbitmq", "nobody asks whether migrations is healthy")]
    [InlineData("0<>/dev/tcp/127.0.0.1/8080", "0<>/dev/tcp/127.0.0.1/8081", "it is not asked for its readiness where it listens")]
    [InlineData("127.0.0.1:5080:80", "5080:80", "5080:80 is open to other machines")]
    [InlineData("./proxy.conf:", "./proxi.conf:", "there is no ./proxi.conf to mount")]
    [InlineData("    - documents:/documents\n  depends_on:\n    silo-1", "    - papers:/documents\n  depends_on:\n    silo-1", "there is no papers to mount")]
    public void Control_what_is_wrong_in_it_is_found(string right, string wrong, string said)
    {
        ComposeFile.Text.ShouldContain(right);
        ComposeErrors.In(ComposeFile.Parse(ComposeFile.Text.Replace(right, wrong, StringComparison.Ordinal)))
            .ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^    server (\S+)", RegexOptions.Multiline)]
    private static partial Regex Servers();

    [GeneratedRegex(@"^    listen (\d+);", RegexOptions.Multiline)]
    private static partial Regex Listen();
}
