using System.Text.RegularExpressions;
using ChiBo.K8s.Tests.Manifests;
using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Compose;

/// <summary>Whether a compose file has the fields that an engine knows, and whether what it says of others is true.</summary>
internal static partial class ComposeErrors
{
    private const string Secrets = "/run/secrets/";

    public static string[] In(ComposeFile file) =>
    [
        .. Fields.ErrorsOf(file.Node, "Compose"),
        .. file.Services.SelectMany(s => Image(s.Key, s.Value)),
        .. file.Services.SelectMany(s => Environment(s.Key, s.Value)),
        .. file.Services.SelectMany(s => SecretsOf(s.Key, s.Value, file)),
        .. file.Services.SelectMany(s => Needs(s.Key, s.Value, file)),
        .. file.Services.SelectMany(s => Health(s.Key, s.Value)),
        .. file.Services.SelectMany(s => Volumes(s.Key, s.Value, file)),
        .. file.Services.SelectMany(s => Ports(s.Key, s.Value)),
        .. Variables(file),
    ];

    private static IEnumerable<string> Image(string name, YamlMappingNode service)
    {
        var image = service.Text("image") ?? "";
        if (!image.Contains(':', StringComparison.Ordinal) || image.EndsWith(":latest", StringComparison.Ordinal))
            yield return $"{name}: {image} may be anything";
        var own = Settings.ProgramOf(image);
        if (own is null) yield break;
        var dockerfile = service.Text("build.dockerfile") ?? "";
        var expected = $"k8s/docker/{own["ChiBo.".Length..].ToLowerInvariant()}.Dockerfile";
        if (dockerfile != expected || !File.Exists(Repository.PathOf(expected))) yield return $"{name}: {image} is built by '{dockerfile}', not by {expected}";
        if (Path.GetFullPath(service.Text("build.context") ?? "", ComposeFile.Folder).TrimEnd('/') != Repository.Root.TrimEnd('/'))
            yield return $"{name}: it is not built from the checkout's root";
    }

    /// <summary>Settings of our programs, and nothing secret in the clear.</summary>
    private static IEnumerable<string> Environment(string name, YamlMappingNode service)
    {
        var given = service.Pairs("environment");
        foreach (var (variable, value) in given)
            if (IsSecretName().IsMatch(variable) && !value.StartsWith("${", StringComparison.Ordinal) && !value.StartsWith(Secrets, StringComparison.Ordinal))
                yield return $"{name}: {variable} stands in the clear";
        if (Settings.ProgramOf(service.Text("image") ?? "") is not { } program || !Settings.Reference.TryGetValue(program, out var settings)) yield break;
        foreach (var variable in given.Keys.Where(v => !settings.Known.Contains(v))) yield return $"{name}: {program} has no setting {variable}";
        foreach (var variable in settings.Required.Where(r => !given.ContainsKey(r) && !given.ContainsKey(r + "File")))
            yield return $"{name}: {program} needs {variable}";
    }

    private static IEnumerable<string> SecretsOf(string name, YamlMappingNode service, ComposeFile file)
    {
        var (taken, made) = (service.Texts("secrets"), file.Node.Map("secrets")!.Children.Keys.Select(k => k.ToString()).ToArray());
        foreach (var secret in taken.Except(made)) yield return $"{name}: nobody makes the secret {secret}";
        var read = service.Pairs("environment").Values.Where(v => v.StartsWith(Secrets, StringComparison.Ordinal)).Select(v => v[Secrets.Length..]).ToArray();
        foreach (var secret in read.Except(taken)) yield return $"{name}: it reads the secret {secret}, which it is not given";
        foreach (var secret in taken.Except(read)) yield return $"{name}: it is given the secret {secret}, which it does not read";
    }

    private static IEnumerable<string> Needs(string name, YamlMappingNode service, ComposeFile file)
    {
        foreach (var (key, value) in (service.Map("depends_on") ?? new YamlMappingNode()).Children)
        {
            if (!file.Services.TryGetValue(key.ToString(), out var needed))
            {
                yield return $"{name}: there is no service {key}";
                continue;
            }

            var condition = ((YamlMappingNode)value).Text("condition");
            var goesOn = needed.Text("restart") == "unless-stopped";
            if (condition == "service_healthy" && needed.Map("healthcheck") is null) yield return $"{name}: nobody asks whether {key} is healthy";
            if (condition == "service_completed_successfully" && goesOn) yield return $"{name}: {key} never comes to an end";
            if (condition is not ("service_healthy" or "service_completed_successfully")) yield return $"{name}: there is no condition {condition}";
        }
    }

    /// <summary>Whoever goes on is asked, and ours where they listen.</summary>
    private static IEnumerable<string> Health(string name, YamlMappingNode service)
    {
        if (service.Text("restart") is "no" or "on-failure") yield break;
        if (service.Map("healthcheck") is not { } health)
        {
            yield return $"{name}: nobody asks whether it is ready";
            yield break;
        }

        if (Settings.ProgramOf(service.Text("image") ?? "") is null) yield break;
        var asked = string.Join(' ', health.Texts("test"));
        var port = service.Pairs("environment").GetValueOrDefault("ASPNETCORE_HTTP_PORTS", "8080");
        if (!asked.Contains("GET /health/ready ", StringComparison.Ordinal) || !asked.EndsWith($"/127.0.0.1/{port}", StringComparison.Ordinal))
            yield return $"{name}: it is not asked for its readiness where it listens";
    }

    private static IEnumerable<string> Volumes(string name, YamlMappingNode service, ComposeFile file)
    {
        var made = file.Node.Map("volumes")!.Children.Keys.Select(k => k.ToString()).ToArray();
        foreach (var volume in service.Texts("volumes"))
        {
            var source = volume.Split(':')[0];
            if (source.StartsWith('.') ? !Path.Exists(Path.GetFullPath(source, ComposeFile.Folder)) : !made.Contains(source))
                yield return $"{name}: there is no {source} to mount";
            if (source.StartsWith('.') && !volume.EndsWith(":ro", StringComparison.Ordinal)) yield return $"{name}: it writes {source} of the checkout";
        }
    }

    private static IEnumerable<string> Ports(string name, YamlMappingNode service) =>
        service.Texts("ports").Where(p => !p.StartsWith("127.0.0.1:", StringComparison.Ordinal)).Select(p => $"{name}: {p} is open to other machines");

    /// <summary>Each variable has a usual value, beside the file or in it.</summary>
    private static IEnumerable<string> Variables(ComposeFile file)
    {
        var usual = ComposeFile.Usual;
        var named = file.Node.Map("secrets")!.Children.Values.Select(s => ((YamlMappingNode)s).Text("environment")!)
            .Concat(Interpolated().Matches(Yaml.Write(file.Node)).Where(m => !m.Groups[2].Value.StartsWith(":-", StringComparison.Ordinal)).Select(m => m.Groups[1].Value));
        return named.Where(n => !usual.ContainsKey(n)).Distinct().Select(n => $"nobody says what {n} is");
    }

    [GeneratedRegex("PASS|SECRET|ConnectionStrings|Bus__RabbitMq|Calendar__Key|_KEY", RegexOptions.IgnoreCase)]
    private static partial Regex IsSecretName();

    [GeneratedRegex(@"\$\{([A-Z_]+)([^}]*)\}")]
    private static partial Regex Interpolated();
}
