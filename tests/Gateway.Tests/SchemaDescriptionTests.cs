using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Whoever reads the schema alone learns what every name in it means: from words that say more than the name.</summary>
public sealed partial class SchemaDescriptionTests : IAsyncLifetime
{
    private const string Everything = """
        { __schema { types { kind name description
            fields(includeDeprecated: true) { name description args { name description } }
            inputFields { name description } enumValues(includeDeprecated: true) { name description } }
          directives { name description args { name description } } } }
        """;

    /// <summary>Words that add nothing to a name.</summary>
    private static readonly HashSet<string> Empty =
    [
        "a", "an", "the", "of", "its", "it", "is", "are", "this", "that", "these", "in", "on", "at", "for", "to", "by", "and",
        "or", "which", "was", "were", "has", "have", "with", "as", "be", "their", "here", "value", "field", "argument", "input",
        "given", "type", "some", "any", "all", "s",
    ];

    private readonly GatewayHost _host = new() { OpenSchema = true };

    [Fact]
    public async Task Every_name_of_the_schema_is_described()
    {
        var named = await Named();
        named.Count.ShouldBeGreaterThan(2_000);
        named.Where(n => string.IsNullOrWhiteSpace(n.Description)).Select(n => n.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_description_says_only_the_name_again() =>
        (await Named()).Where(SaysNothing).Select(n => $"{n.Path}: {n.Description}").ShouldBeEmpty();

    [Theory]
    [InlineData("Lost.points", "The points.")]
    [InlineData("Lost.points", "Points lost.")]
    [InlineData("Cell.organisationId", "The id of the organisation")]
    [InlineData("Meeting.tasks", "The tasks of the meeting.")]
    [InlineData("CellAction.SET_CELL_SCHEDULE", "Sets a cell's schedule.")]
    [InlineData("Reports.yearlyRatings(year)", "A year.")]
    public void Control_a_name_in_other_order_is_found_to_say_nothing(string path, string description) =>
        SaysNothing(new Name(path, description)).ShouldBeTrue();

    [Theory]
    [InlineData("Lost.points", "Points that are missing to the criterion's maximum; more than 0.")]
    [InlineData("Meeting.openedAt", "When the chair opened it (UTC); null before.")]
    public void Control_a_range_a_unit_or_a_condition_says_something(string path, string description) =>
        SaysNothing(new Name(path, description)).ShouldBeFalse();

    private async Task<List<Name>> Named()
    {
        var caller = _host.As(new Account("vp-la", "khoi-la/bloc-office"));
        var schema = (await caller.Ask(Everything))["__schema"]!;
        var named = new List<Name>();
        foreach (var type in schema["types"]!.AsArray().Where(t => !NameOf(t).StartsWith("__", StringComparison.Ordinal)))
        {
            named.Add(new Name(NameOf(type), DescriptionOf(type)));
            foreach (var members in new[] { "fields", "inputFields", "enumValues" })
                foreach (var member in List(type, members)) AddWithArguments(named, $"{NameOf(type)}.{NameOf(member)}", member);
        }

        foreach (var directive in schema["directives"]!.AsArray()) AddWithArguments(named, $"@{NameOf(directive)}", directive);
        return named;
    }

    private static void AddWithArguments(List<Name> named, string path, JsonNode? member)
    {
        named.Add(new Name(path, DescriptionOf(member)));
        named.AddRange(List(member, "args").Select(a => new Name($"{path}({NameOf(a)})", DescriptionOf(a))));
    }

    private static string NameOf(JsonNode? thing) => thing!["name"]!.GetValue<string>();

    private static string? DescriptionOf(JsonNode? thing) => thing!["description"]?.GetValue<string>();

    private static IEnumerable<JsonNode?> List(JsonNode? of, string name) => of![name] as JsonArray ?? [];

    /// <summary>No word of the description is new beside the name, the names that it stands in, and empty words.</summary>
    private static bool SaysNothing(Name name)
    {
        var known = Words(name.Path).ToHashSet();
        return Words(name.Description ?? "").All(w => known.Contains(w) || Empty.Contains(w));
    }

    /// <summary>Words in lower case and without the ending of a plural or a third person.</summary>
    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).Select(w => w.Length > 3 ? w.TrimEnd('s') : w);

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+")]
    private static partial Regex Word();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed record Name(string Path, string? Description);
}
