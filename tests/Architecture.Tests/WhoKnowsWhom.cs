using System.Xml.Linq;

namespace ChiBo.Architecture.Tests;

/// <summary>The picture of docs/architecture.md, held against the project files.</summary>
public sealed class WhoKnowsWhom
{
    /// <summary>Each project of src/ and all that it may refer to. A project that is missing here may not exist.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Contracts.Messages"] = [],
        ["Contracts.Grains"] = ["Domain"],
        ["Grains"] = ["Domain", "Contracts.Grains", "Contracts.Messages"],
        ["Hosting"] = [],
        ["Identity"] = ["Hosting"],
        ["Demo"] = [],
        ["Office"] = ["Domain", "Contracts.Grains", "Projections"],
        ["Gateway"] = ["Domain", "Contracts.Grains", "Contracts.Messages", "Hosting", "Projections", "Office"],
        ["Projections"] = ["Domain", "Contracts.Messages", "Hosting"],
        ["Rating"] = ["Domain", "Contracts.Messages", "Hosting"],
        ["Inspection"] = ["Domain", "Contracts.Messages", "Hosting"],
        ["Silo"] = ["Grains", "Contracts.Grains", "Contracts.Messages", "Hosting", "Domain"],
        ["Migrations"] = ["Hosting", "Projections", "Rating", "Inspection", "Silo"],
        ["Standalone"] =
            ["Domain", "Grains", "Contracts.Grains", "Contracts.Messages", "Hosting", "Identity", "Demo", "Gateway", "Projections", "Rating", "Inspection", "Silo"],
        ["Launcher"] =
            ["Domain", "Hosting", "Identity", "Demo", "Gateway", "Projections", "Rating", "Inspection", "Silo", "Migrations"],
        ["Simulator"] = [],
        ["Operator"] = ["Hosting"],
    };

    [Fact]
    public void Nobody_refers_to_whom_they_may_not_know() => Strangers(References()).ShouldBeEmpty();

    [Fact]
    public void Control_a_worker_that_calls_grains_is_found() =>
        Strangers([("Rating", "Contracts.Grains"), ("Rating", "Domain")]).ShouldBe(["Rating must not know Contracts.Grains"]);

    [Fact]
    public void Control_a_project_that_is_not_in_the_picture_is_found() =>
        Strangers([("Helpers", "Domain")]).ShouldBe(["Helpers is not in the picture"]);

    [Fact]
    public void Workers_and_the_domain_know_nothing_of_Orleans()
    {
        string[] withoutOrleans = ["Domain", "Contracts.Messages", "Projections", "Rating", "Inspection", "Simulator"];
        Repository.Files("src", "*.csproj")
            .Where(f => withoutOrleans.Contains(Path.GetFileNameWithoutExtension(f)))
            .Where(f => File.ReadAllText(f).Contains("Microsoft.Orleans", StringComparison.Ordinal))
            .Select(Repository.Relative)
            .ShouldBeEmpty();
    }

    private static IEnumerable<(string From, string To)> References() =>
        from file in Repository.Files("src", "*.csproj")
        from reference in XDocument.Load(file).Descendants("ProjectReference")
        select (Path.GetFileNameWithoutExtension(file), Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string[] Strangers(IEnumerable<(string From, string To)> references) =>
    [
        .. references.Where(r => !Allowed.TryGetValue(r.From, out var known) || !known.Contains(r.To))
            .Select(r => Allowed.ContainsKey(r.From) ? $"{r.From} must not know {r.To}" : $"{r.From} is not in the picture"),
    ];
}
