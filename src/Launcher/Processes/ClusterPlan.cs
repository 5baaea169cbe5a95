using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Demo;
using ChiBo.Launcher.Options;

namespace ChiBo.Launcher.Processes;

/// <summary>Which processes make the cluster, and what each is told.</summary>
internal sealed class ClusterPlan
{
    private const string Ready = "/health/ready";
    private const int FirstHttp = 5081;
    private const int FirstSilo = 11111;
    private const int FirstGateway = 30000;

    private readonly Ports _ports = new();
    private readonly LaunchOptions _options;
    private readonly ClusterFolder _folder;
    private readonly ImmutableDictionary<string, string> _common;

    public ClusterPlan(LaunchOptions options, ClusterFolder folder, DemoBloc demo)
    {
        (_options, _folder) = (options, folder);
        _common = ImmutableDictionary.CreateRange(new Dictionary<string, string>
        {
            ["ConnectionStrings__ChiBo"] = options.Postgres,
            ["Bus__RabbitMq"] = options.RabbitMq,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__ChiBo"] = "Information",
        });
        var inDemo = _common.Add("Demo__StatedTime", "true").Add("Dashboard__Bloc", demo.Id);
        Migrations = new Part("migrations", "Migrations", 0, "", _common);
        Identity = Of("identity", "Identity", "/realms/chibo/.well-known/openid-configuration", _common.SetItems(OfIdentity()));
        Silos = [.. Enumerable.Range(1, options.Silos).Select(n => Of($"silo-{n}", "Silo", Ready, inDemo.SetItems(OfSilo(n))))];
        Services =
        [
            Of("projections", "Projections", Ready, _common),
            Of("rating", "Rating", Ready, _common.Add("Demo__StatedTime", "true")),
            Of("inspection", "Inspection", Ready, _common),
        ];
        Gateways =
            [.. Enumerable.Range(1, options.Gateways).Select(n => Of($"gateway-{n}", "Gateway", Ready, inDemo.SetItems(OfGateway())))];
    }

    /// <summary>Where people and programs reach the cluster.</summary>
    public string PublicAddress => $"http://127.0.0.1:{_options.Port}";

    public Part Migrations { get; }

    public Part Identity { get; }

    public ImmutableArray<Part> Silos { get; }

    public ImmutableArray<Part> Services { get; }

    public ImmutableArray<Part> Gateways { get; }

    private Part Of(string name, string program, string probe, ImmutableDictionary<string, string> settings)
    {
        var port = _ports.Take(FirstHttp);
        return new Part(name, program, port, probe, settings.SetItem("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));
    }

    private Dictionary<string, string> OfIdentity() => new()
    {
        ["Identity__Import"] = _folder.Identity,
        ["Identity__KeyFile"] = _folder.SigningKey,
        ["Identity__PublicUrl"] = PublicAddress,
    };

    private Dictionary<string, string> OfSilo(int number) => new()
    {
        ["Silo__Address"] = "127.0.0.1",
        ["Silo__SiloPort"] = Text(_ports.Take(FirstSilo + number - 1)),
        ["Silo__GatewayPort"] = Text(_ports.Take(FirstGateway + number - 1)),
    };

    private Dictionary<string, string> OfGateway() => new()
    {
        ["Keycloak__realm"] = "chibo",
        ["Keycloak__auth-server-url"] = PublicAddress + "/",
        ["Keycloak__resource"] = "chibo-gateway",
        ["Keycloak__ssl-required"] = "none",
        ["Keycloak__verify-token-audience"] = "true",
        ["Files__Folder"] = _folder.Files,
        ["Calendar__KeyFile"] = _folder.CalendarKey(),
        ["Calendar__PublicUrl"] = PublicAddress,
        ["Gateway__OpenSchema"] = "true",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
