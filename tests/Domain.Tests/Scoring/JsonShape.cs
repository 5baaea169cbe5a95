using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>As much of JSON Schema as the rubric's schema uses; a keyword that it does not know is a problem itself.</summary>
internal sealed class JsonShape(JsonObject schema)
{
    private static readonly string[] Silent = ["$schema", "title", "description", "$defs", "required", "additionalProperties"];

    /// <summary>What is wrong, each with its place; empty when the text has the shape.</summary>
    public IReadOnlyList<string> Problems(JsonNode? node)
    {
        var problems = new List<string>();
        Check(schema, node, "$", problems);
        return problems;
    }

    private void Check(JsonObject rules, JsonNode? node, string place, List<string> problems)
    {
        foreach (var (keyword, rule) in rules)
            if (!Silent.Contains(keyword) && !Holds(keyword, rule!, node, place, problems))
                problems.Add($"{place}: {keyword} {rule!.ToJsonString()}");
        if (node is not JsonObject given) return;
        foreach (var name in rules["required"]?.AsArray() ?? [])
            if (!given.ContainsKey(name!.GetValue<string>())) problems.Add($"{place}: {name} is missing");
        if (rules["additionalProperties"] is not null && rules["properties"] is JsonObject known)
            problems.AddRange(given.Where(p => !known.ContainsKey(p.Key)).Select(p => $"{place}.{p.Key}: unknown"));
    }

    private bool Holds(string keyword, JsonNode rule, JsonNode? node, string place, List<string> problems)
    {
        switch (keyword)
        {
            case "$ref":
                Check(schema["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), node, place, problems);
                return true;
            case "properties":
                foreach (var (name, inner) in rule.AsObject())
                    if (node is JsonObject given && given.TryGetPropertyValue(name, out var value))
                        Check(inner!.AsObject(), value, $"{place}.{name}", problems);
                return true;
            case "items":
                for (var i = 0; node is JsonArray list && i < list.Count; i++)
                    Check(rule.AsObject(), list[i], $"{place}[{i}]", problems);
                return true;
            default:
                return Simple(keyword, rule, node);
        }
    }

    private static bool Simple(string keyword, JsonNode rule, JsonNode? node) => keyword switch
    {
        "type" => TypeOf(node) is var type && (type == rule.GetValue<string>() || (type, rule.GetValue<string>()) is ("integer", "number")),
        "enum" => rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, node)),
        "pattern" => node is JsonValue && Regex.IsMatch(node.ToString(), rule.GetValue<string>()),
        "minLength" => node?.ToString().Length >= rule.GetValue<int>(),
        "maxLength" => node?.ToString().Length <= rule.GetValue<int>(),
        "minItems" => node is JsonArray few && few.Count >= rule.GetValue<int>(),
        "maxItems" => node is JsonArray many && many.Count <= rule.GetValue<int>(),
        "minimum" => Number(node) >= rule.GetValue<decimal>(),
        "maximum" => Number(node) <= rule.GetValue<decimal>(),
        "exclusiveMinimum" => Number(node) > rule.GetValue<decimal>(),
        _ => false,
    };

    private static decimal? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<decimal>() : null;

    private static string TypeOf(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => Number(node) % 1 == 0 ? "integer" : "number",
        _ => "null",
    };
}
