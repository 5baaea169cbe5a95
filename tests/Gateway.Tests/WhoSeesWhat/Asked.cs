using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>A question to the API, and what of its answer each onlooker is to see.</summary>
/// <param name="Field">Of the root; a report is <c>reports.monthlySheet</c>.</param>
/// <param name="Selection">
/// What it shows under the name <c>id</c> counts, wherever it stands; and numbers under a name that begins with
/// <c>n_</c>, together with the id of what shows them.
/// </param>
/// <param name="Sees">No more and no less.</param>
/// <param name="Counts">What else is shown depends on the clock, and says nothing; null when all of it counts.</param>
internal sealed record Asked(
    string Field, string Selection, Func<Onlooker, IEnumerable<string>> Sees, Func<string, bool>? Counts = null)
{
    /// <summary>Everything that there is of a kind by its id, what there is not, and what is no id.</summary>
    public static Asked ById(
        string field, IEnumerable<string> ids, Func<Onlooker, IEnumerable<string>> sees, string shows = "id") => new(
        field,
        string.Join(' ', ids.SelectMany(id => new[] { id, id + "9" }).Append("không có").Select((id, n) =>
            $"n{n}: {field}(id: \"{id}\") {{ {shows} }}")),
        sees);

    /// <summary>What somebody is answered: what counts, and the codes of errors.</summary>
    public string[] Read(JsonObject answer)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Collect(answer["data"], found);
        foreach (var error in answer["errors"]?.AsArray() ?? [])
            found.Add("error "
                + (error!["extensions"]?["code"]?.GetValue<string>() ?? error["message"]!.GetValue<string>()));
        return [.. found.Where(seen =>
            (!IsFinding(seen) || SeenFinding.IsKnown(seen)) && Counts?.Invoke(seen) != false)];
    }

    public string[] Expected(Onlooker onlooker) =>
        [.. Sees(onlooker).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Below a cell there are meetings, files and findings.</summary>
    private static bool IsFinding(string id) =>
        id.Split('/') is [not "", _, _, var name] && !char.IsAsciiDigit(name[0])
            && !name.StartsWith("inspection", StringComparison.Ordinal);

    private static void Collect(JsonNode? node, SortedSet<string> found)
    {
        if (node is JsonArray list)
            foreach (var item in list) Collect(item, found);
        if (node is not JsonObject thing) return;
        foreach (var (name, value) in thing)
            if (value is JsonObject or JsonArray) Collect(value, found);
            else if (name == "id" && value is not null) found.Add(value.ToString());
            else if (name.StartsWith("n_", StringComparison.Ordinal))
                found.Add($"{thing["id"]} {name[2..]} {value}".TrimStart());
    }
}
