using System.Text.RegularExpressions;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>Environment variables of our programs, held against docs/configuration.md.</summary>
internal static partial class Settings
{
    /// <summary>Each program's variables: all that exist, and those that it does not start without.</summary>
    public static Dictionary<string, (HashSet<string> Known, HashSet<string> Required)> Reference { get; } = Read();

    /// <summary>What the containers of our own images are told that no program knows, and what they are not told but need.</summary>
    public static IEnumerable<string> ErrorsIn(Manifest manifest, Manifest[] all)
    {
        foreach (var container in manifest.Containers)
        {
            if (ProgramOf(container.Text("image") ?? "") is not { } program) continue;
            if (!Reference.TryGetValue(program, out var settings)) continue; // a program that is not in this checkout
            var own = container.Maps("env").Select(e => e.Text("name")!).ToArray();
            var shared = container.Maps("envFrom").Select(e => e.Text("configMapRef.name"))
                .SelectMany(name => all.Where(m => m.Kind == "ConfigMap" && m.Name == name)).SelectMany(m => m.Node.Pairs("data").Keys).ToArray();
            foreach (var name in own.Where(n => !settings.Known.Contains(n)))
                yield return $"{manifest}: {program} has no setting {name}";
            foreach (var name in shared.Where(n => !Reference.Values.Any(r => r.Known.Contains(n))))
                yield return $"{manifest}: nobody has a setting {name}";
            foreach (var name in settings.Required.Where(r => !own.Concat(shared).Any(n => n == r || n == r + "File")))
                yield return $"{manifest}: {program} needs {name}";
        }
    }

    /// <summary><c>registry/chibo/silo:1</c> → <c>ChiBo.Silo</c>.</summary>
    public static string? ProgramOf(string image) =>
        Image().Match(image) is { Success: true } match ? "ChiBo." + char.ToUpperInvariant(match.Groups[1].Value[0]) + match.Groups[1].Value[1..] : null;

    private static Dictionary<string, (HashSet<string>, HashSet<string>)> Read()
    {
        var reference = new Dictionary<string, (HashSet<string> Known, HashSet<string> Required)>();
        var program = "";
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "configuration.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) reference[program = line[3..]] = ([], []);
            if (!line.StartsWith("| `", StringComparison.Ordinal)) continue;
            var cells = line.Split('|');
            var names = Name().Matches(cells[1]).Select(m => m.Groups[1].Value).ToArray();
            reference[program].Known.UnionWith(names);
            if (cells[2].Contains("required", StringComparison.Ordinal)) reference[program].Required.Add(names[0]);
        }

        return reference;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("(?:^|/)chibo/([a-z]+)(?::|$)")]
    private static partial Regex Image();
}
