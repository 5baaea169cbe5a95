using System.Text;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>The editions that come with the platform, as their files are.</summary>
public static class Presets
{
    public static IEnumerable<string> Ids => typeof(Presets).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".json", StringComparison.Ordinal) && !n.Contains('/', StringComparison.Ordinal))
        .Select(n => n[..^5])
        .Order(StringComparer.Ordinal);

    public static string Text(string id)
    {
        using var stream = typeof(Presets).Assembly.GetManifestResourceStream($"{id}.json").ShouldNotBeNull(id);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static Rubric Read(string id)
    {
        var reading = RubricReader.Read(Text(id));
        reading.Problems.ShouldBeEmpty();
        return reading.Rubric.ShouldNotBeNull();
    }
}
