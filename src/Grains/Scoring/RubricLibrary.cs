using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Scoring;

namespace ChiBo.Grains.Scoring;

/// <summary>The editions that come with the platform, and every edition that was read once.</summary>
public static class RubricLibrary
{
    /// <summary>Scores the meetings of a bloc that has not chosen.</summary>
    public const string Default = "hd42-2025";

    private const string Folder = "rubrics/";
    private const int MostRead = 1_000;

    private static readonly ConcurrentDictionary<string, Rubric> Known = new(StringComparer.Ordinal);

    /// <summary>By id.</summary>
    public static ImmutableArray<RubricEdition> Presets { get; } = ReadPresets();

    /// <summary>What the domain needs to know of them.</summary>
    public static ImmutableArray<KnownRubric> KnownPresets { get; } =
        [.. Presets.Select(p => new KnownRubric(p.Id, Read(p).ValidFrom))];

    public static RubricEdition? FindPreset(string id) => Presets.FirstOrDefault(p => p.Id == id);

    /// <summary>The edition behind its text; the same text is read once.</summary>
    /// <exception cref="InvalidOperationException">The text is not a valid edition: it was never published.</exception>
    public static Rubric Read(RubricEdition edition)
    {
        if (Known.TryGetValue(edition.Json, out var known)) return known;
        var reading = RubricReader.Read(edition.Json);
        if (reading.Rubric is not { } rubric)
            throw new InvalidOperationException($"Rubric {edition.Id}: {string.Join("; ", reading.Problems)}");
        if (Known.Count < MostRead) Known.TryAdd(edition.Json, rubric);
        return rubric;
    }

    private static ImmutableArray<RubricEdition> ReadPresets()
    {
        var assembly = typeof(RubricLibrary).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var text = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                    return new RubricEdition(Path.GetFileNameWithoutExtension(name), text.ReadToEnd());
                }),
        ];
    }
}
