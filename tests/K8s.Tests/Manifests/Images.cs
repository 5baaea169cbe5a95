using System.Text.RegularExpressions;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>The Dockerfiles of our programs.</summary>
internal static partial class Images
{
    public static string[] Files { get; } = [.. Directory.GetFiles(Repository.PathOf("k8s", "docker")).Order(StringComparer.Ordinal)];

    public static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>What of a Dockerfile does not agree with the checkout.</summary>
    public static IEnumerable<string> ErrorsIn(string file, string text)
    {
        var program = Settings.ProgramOf($"chibo/{NameOf(file)}")!;
        var project = $"src/{program["ChiBo.".Length..]}/{program["ChiBo.".Length..]}.csproj";
        if (!text.Contains($"dotnet publish {project} ", StringComparison.Ordinal)) yield return $"{NameOf(file)}: it does not build {project}";
        // src/Inspection may be on its way; what is there must be what the file says
        if (Directory.Exists(Repository.PathOf(project, "..")) && !File.ReadAllText(Repository.PathOf(project)).Contains($"<AssemblyName>{program}</AssemblyName>", StringComparison.Ordinal))
            yield return $"{NameOf(file)}: {project} does not make {program}";
        if (!text.Contains($"ENTRYPOINT [\"dotnet\", \"{program}.dll\"]", StringComparison.Ordinal)) yield return $"{NameOf(file)}: it does not start {program}";
        if (UsesStandIns(project) && !(text.Contains("\nARG PACKAGES=nuget\n", StringComparison.Ordinal)
            && text.Contains(" -p:ChiBoPackages=$PACKAGES ", StringComparison.Ordinal)))
            yield return $"{NameOf(file)}: it may be built on compat without being asked to";
        var stages = From().Matches(text);
        if (stages.Count != 2) yield return $"{NameOf(file)}: the tools of building would be in the image";
        var last = stages.Count == 0 ? "" : text[stages[^1].Index..];
        if (!last.Contains("\nUSER $APP_UID\n", StringComparison.Ordinal)) yield return $"{NameOf(file)}: it runs as root";
        foreach (Match copy in Copy().Matches(text))
            foreach (var source in copy.Groups[1].Value.Split(' ')[..^1])
                if (!Path.Exists(Repository.PathOf(source))) yield return $"{NameOf(file)}: there is no {source} to copy";
    }

    /// <summary>Whether the program needs one of the packages that some registries lack.</summary>
    private static bool UsesStandIns(string project) =>
        File.ReadAllText(Repository.PathOf(project)) is var text && (text.Contains("\"HotChocolate.", StringComparison.Ordinal)
            || text.Contains("\"Keycloak.AuthServices.", StringComparison.Ordinal));

    /// <summary>The ports that the image says it listens on.</summary>
    public static string[] PortsOf(string text) => Expose().Match(text) is { Success: true } match ? match.Groups[1].Value.Split(' ') : [];

    [GeneratedRegex("^FROM ", RegexOptions.Multiline)]
    private static partial Regex From();

    [GeneratedRegex("^COPY (?!--from)(.+)$", RegexOptions.Multiline)]
    private static partial Regex Copy();

    [GeneratedRegex("^EXPOSE (.+)$", RegexOptions.Multiline)]
    private static partial Regex Expose();
}
