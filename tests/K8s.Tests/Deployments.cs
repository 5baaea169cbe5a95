using System.Text.RegularExpressions;
using ChiBo.K8s.Tests.Manifests;
using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests;

/// <summary>Both overlays, as a cluster would be given them.</summary>
public sealed partial class Deployments
{
    private static readonly string[] Ours = ["gateway", "inspection", "projections", "rating", "silo"];

    [Fact]
    public void Every_file_parses_strictly_against_the_fields_of_its_kind()
    {
        var files = Directory.GetFiles(Repository.PathOf("k8s"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "kustomization.yaml" && !IsPatch(f)).ToArray();
        files.Length.ShouldBeGreaterThan(10);
        files.SelectMany(f => Manifest.Parse(File.ReadAllText(f))).SelectMany(Fields.ErrorsOf).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task What_is_rendered_is_strict_linked_guarded_and_knows_its_settings(string overlay)
    {
        var all = await Overlay.Render(overlay);
        all.SelectMany(Fields.ErrorsOf).ShouldBeEmpty();
        Links.ErrorsIn(all, SecretsOfOperators()).ShouldBeEmpty();
        all.SelectMany(Guards.ErrorsIn).ShouldBeEmpty();
        all.SelectMany(m => Settings.ErrorsIn(m, all)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Every_process_has_its_pods_a_budget_and_a_scaler(string overlay)
    {
        var all = await Overlay.Render(overlay);
        all.Where(m => m.Kind is "Deployment" or "StatefulSet").Select(m => m.Name).Intersect(Ours).Order().ShouldBe(Ours);
        all.Where(m => m.Kind == "PodDisruptionBudget").Select(m => m.Name).Order().ShouldBe(Ours);
        all.Where(m => m.Kind == "HorizontalPodAutoscaler").Select(m => m.Name).Order().ShouldBe(Ours);
        foreach (var image in Ours.Append("migrations"))
            all.SelectMany(m => m.Containers).Count(c => c.Text("image")!.Contains($"chibo/{image}:", StringComparison.Ordinal)).ShouldBe(1, image);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Nobody_reaches_what_they_need_not(string overlay)
    {
        var all = await Overlay.Render(overlay);
        Guards.DeniesByDefault(all).ShouldBeTrue();
        Guards.WhoReaches(all, "silo", "gateway").ShouldBe(["gateway", "silo"]);
        Guards.WhoReaches(all, "silo", "silo").ShouldBe(["silo"]);
        Guards.WhoReaches(all, "gateway", "http").ShouldBe(["namespace ingress-nginx"]);
        if (overlay == "dev")
        {
            Guards.WhoReaches(all, "rabbitmq", "main").ShouldBe(["gateway", "inspection", "projections", "rating", "silo"]);
            Guards.WhoReaches(all, "postgres", "main").ShouldBe(["backup", "gateway", "inspection", "migrations", "projections", "rating", "silo"]);
        }
        else
        {
            Guards.WhoLeavesTo(all, "5671", "5672").ShouldBe(["gateway", "inspection", "projections", "rating", "silo"]);
            Guards.WhoLeavesTo(all, "5432").ShouldBe(["backup", "gateway", "inspection", "migrations", "projections", "rating", "silo"]);
        }
    }

    [Fact]
    public async Task The_production_overlay_holds_no_secret_and_no_server()
    {
        var all = await Overlay.Render("prod");
        all.Where(m => m.Kind == "Secret").ShouldBeEmpty();
        all.Select(m => m.Name).ShouldNotContain("postgres");
        SettingsOf(all)["ASPNETCORE_ENVIRONMENT"].ShouldBe("Production");
        foreach (var file in Directory.GetFiles(Repository.PathOf("k8s"), "*", SearchOption.AllDirectories))
            if (!file.Contains("/overlays/dev/", StringComparison.Ordinal))
                DemoSecret().IsMatch(File.ReadAllText(file)).ShouldBeFalse(file);
        DemoSecret().IsMatch(File.ReadAllText(Repository.PathOf("k8s", "overlays", "dev", "kustomization.yaml"))).ShouldBeTrue();
    }

    [Fact]
    public async Task People_reach_what_the_gateway_serves_and_its_dashboard_is_nobodys_in_production()
    {
        var prod = await Overlay.Render("prod");
        var paths = prod.Single(m => m.Kind == "Ingress").Node.Maps("spec.rules").Single().Maps("http.paths").Select(p => p.Text("path")!);
        paths.Order().ShouldBe(["/calendar", "/dashboard", "/exports", "/files", "/graphql"]);
        SettingsOf(prod).ShouldNotContainKey("Dashboard__Bloc");
        SettingsOf(await Overlay.Render("dev")).ShouldContainKey("Dashboard__Bloc");
    }

    [Fact]
    public async Task Dockerfiles_build_what_is_deployed_and_listen_where_it_is_expected()
    {
        Images.Files.Select(Images.NameOf).ShouldBe(["gateway", "inspection", "migrations", "projections", "rating", "silo"]);
        Images.Files.SelectMany(f => Images.ErrorsIn(f, File.ReadAllText(f))).ShouldBeEmpty();
        var all = await Overlay.Render("prod");
        foreach (var file in Images.Files)
        {
            var container = all.SelectMany(m => m.Containers).Single(c => c.Text("image")!.Contains($"chibo/{Images.NameOf(file)}:", StringComparison.Ordinal));
            Images.PortsOf(File.ReadAllText(file)).ShouldBe(container.Maps("ports").Select(p => p.Text("containerPort")!), Images.NameOf(file));
        }
    }

    /// <summary>
    /// A process that waits for a server lives: only not answering at all ends it. One that will never serve ends by itself
    /// (<c>Bus__Patience</c>).
    /// </summary>
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Processes_are_ended_for_not_living_and_spared_work_for_not_being_ready(string overlay)
    {
        var all = await Overlay.Render(overlay);
        foreach (var process in all.Where(m => m.Kind is "Deployment" or "StatefulSet" && Ours.Contains(m.Name)))
        {
            var container = process.Containers.Single();
            container.Text("startupProbe.httpGet.path").ShouldBe("/health/live", process.Name);
            container.Text("livenessProbe.httpGet.path").ShouldBe("/health/live", process.Name);
            container.Text("readinessProbe.httpGet.path").ShouldBe("/health/ready", process.Name);
            Seconds(container, "startupProbe").ShouldBeGreaterThanOrEqualTo(120, $"{process.Name}: tables are made in that time");
            Seconds(container, "livenessProbe").ShouldBeGreaterThanOrEqualTo(60, process.Name);
        }
    }

    [Fact]
    public async Task Ports_are_those_that_the_programs_have_where_nothing_is_said()
    {
        var silo = (await Overlay.Render("prod")).Single(m => m is { Kind: "StatefulSet", Name: "silo" }).Containers.Single();
        var reference = File.ReadAllText(Repository.PathOf("docs", "configuration.md"));
        var ports = silo.Maps("ports").ToDictionary(p => p.Text("name")!, p => p.Text("containerPort"));
        reference.ShouldContain($"| `Silo__SiloPort` | `{ports["silo"]}` |");
        reference.ShouldContain($"| `Silo__GatewayPort` | `{ports["gateway"]}` |");
        reference.ShouldContain($"| `ASPNETCORE_HTTP_PORTS` | `{ports["http"]}` |");
    }

    [Fact]
    public void Every_alert_is_explained_where_operators_look()
    {
        var operations = File.ReadAllText(Repository.PathOf("docs", "operations.md"));
        var alerts = Manifest.Parse(File.ReadAllText(Repository.PathOf("k8s", "monitoring", "alerts.yaml"))).Single()
            .Node.Maps("spec.groups").SelectMany(g => g.Maps("rules")).Select(r => r.Text("alert")!).ToArray();
        alerts.Length.ShouldBeGreaterThan(5);
        alerts.Where(a => !operations.Contains($"| `{a}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The rows of docs/operations.md that say which secrets are made by hand: <c>| `name` | `key` |</c>.</summary>
    private static HashSet<string> SecretsOfOperators() =>
        [.. SecretRow().Matches(File.ReadAllText(Repository.PathOf("docs", "operations.md"))).Select(m => $"{m.Groups[1].Value}/{m.Groups[2].Value}")];

    private static Dictionary<string, string> SettingsOf(Manifest[] all) =>
        all.Single(m => m is { Kind: "ConfigMap", Name: "chibo-settings" }).Node.Pairs("data");

    private static int Seconds(YamlMappingNode container, string probe) =>
        int.Parse(container.Text($"{probe}.periodSeconds")!, null) * int.Parse(container.Text($"{probe}.failureThreshold")!, null);

    private static bool IsPatch(string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)) == "patches";

    [GeneratedRegex(@"^\| `(chibo-[a-z]+)` \| `([a-z_.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex SecretRow();

    [GeneratedRegex("chibo-demo|chibo-reports-demo|ChiBo-2026")]
    private static partial Regex DemoSecret();
}
