using ChiBo.Domain.Inspections;

namespace ChiBo.Inspection;

/// <summary>The editions of the rules that come with the service.</summary>
public static class Editions
{
    private const string Folder = "Presets";

    /// <summary>The one that is valid last.</summary>
    public static InspectionRules Newest { get; } = ReadAll().MaxBy(r => r.ValidFrom)!;

    public static IEnumerable<InspectionRules> ReadAll()
    {
        var assembly = typeof(Editions).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains($".{Folder}.", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return InspectionRulesReader.Read(text.ReadToEnd());
        }
    }
}
