namespace ChiBo.Architecture.Tests;

/// <summary>Files and folders: one idea a file, the same folders in every project.</summary>
public sealed class TheHouse
{
    private const int LongestFile = 300;

    [Fact]
    public void No_file_is_so_long_that_it_hides_a_second_idea() =>
        Repository.Files("src", "*.cs").Select(f => (File: Repository.Relative(f), Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > LongestFile).ShouldBeEmpty();

    [Fact]
    public void No_name_says_nothing()
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Info", "Base"];
        Repository.Files("src", "*.cs").Select(Path.GetFileNameWithoutExtension)
            .Where(n => empty.Any(e => n!.EndsWith(e, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void A_feature_has_the_same_folder_in_every_project()
    {
        var rooms = Folders("src/Domain").Append("Kernel").ToHashSet();
        foreach (var project in new[] { "src/Contracts/Grains", "src/Grains" })
            Folders(project).Where(f => !rooms.Contains(f)).ShouldBeEmpty(project);
    }

    [Fact]
    public void Nothing_binds_the_repository_to_one_machine()
    {
        string[] sources = ["*.cs", "*.csproj", "*.props", "*.targets", "*.json", "*.md"];
        string[] places = ["/" + "work/", "api." + "nuget.org", "registry." + "npmjs.org"];
        sources.SelectMany(s => Repository.Files(".", s))
            .Where(f => !f.Contains("/.git/", StringComparison.Ordinal) && !f.Contains("/data/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Any(l => places.Any(p => l.Contains(p, StringComparison.Ordinal))))
            .Select(Repository.Relative).ShouldBeEmpty();
    }

    private static IEnumerable<string> Folders(string project)
    {
        var root = Path.Combine(Repository.Root, project);
        return Directory.EnumerateDirectories(root, "*", SearchOption.TopDirectoryOnly)
            .Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"));
    }
}
