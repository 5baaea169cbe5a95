using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Organisations;

/// <summary>A bloc: what holds for all its organisations and cells.</summary>
public sealed record BlocState : IAggregateState<BlocState>
{
    public static BlocState Empty { get; } = new();

    public ScopePath Path { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? RegisteredAt { get; init; }

    public BlocSettings Settings { get; init; } = BlocSettings.Default;

    /// <summary>Which edition scores meetings, by ascending month; never empty once the bloc exists.</summary>
    public ImmutableArray<RubricChoice> Rubrics { get; init; } = [];

    /// <summary>The bloc's own editions in the order of their publication.</summary>
    public ImmutableArray<PublishedRubric> Editions { get; init; } = [];

    /// <summary>The days that the bloc announced, by date.</summary>
    public ImmutableArray<CalendarDay> Calendar { get; init; } = [];

    /// <summary>The last files of organisations and cells, oldest first.</summary>
    public ImmutableArray<PlacesImport> Imports { get; init; } = [];

    [JsonIgnore]
    public bool Exists => RegisteredAt is not null;

    /// <summary>
    /// The edition that scores the meetings of a month; the first choice also counts for what lies before it.
    /// </summary>
    public RubricChoice RubricFor(Month month)
    {
        var chosen = Rubrics[0];
        foreach (var choice in Rubrics)
            if (choice.FromMonth <= month) chosen = choice;
        return chosen;
    }

    public PublishedRubric? FindEdition(string id)
    {
        foreach (var edition in Editions)
            if (edition.Id == id) return edition;
        return null;
    }

    public PlacesImport? FindImport(string id)
    {
        foreach (var import in Imports)
            if (import.Id == id) return import;
        return null;
    }

    internal BlocState With(PlacesImport import) =>
        this with { Imports = Imports.Replace(FindImport(import.Id)!, import) };
}
