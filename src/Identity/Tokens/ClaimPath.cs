using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChiBo.Identity.Tokens;

/// <summary>Places a claim at a dotted path (<c>realm_access.roles</c>); <c>\.</c> is a dot inside a name.</summary>
internal static partial class ClaimPath
{
    public static JsonArray List(IEnumerable<string> values) => [.. values.Select(v => (JsonNode)v)];

    public static void SetList(JsonObject claims, string path, IEnumerable<string> values)
    {
        var list = List(values);
        if (list.Count > 0)
        {
            Set(claims, path, list);
        }
    }

    public static void SetAttribute(
        JsonObject claims, string path, IReadOnlyDictionary<string, string> config, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        var type = config.GetValueOrDefault("jsonType.label", "String");
        Set(claims, path, config.GetValueOrDefault("multivalued") == "true"
            ? new JsonArray([.. values.Select(v => Typed(v, type))])
            : Typed(values[0], type));
    }

    // One audience is a string, several are a list: that is how Keycloak writes them.
    public static void AddAudience(JsonObject claims, string audience)
    {
        string[] known = claims["aud"] switch
        {
            null => [],
            JsonArray list => [.. list.Select(a => (string)a!)],
            var one => [(string)one!],
        };
        if (audience.Length > 0 && !known.Contains(audience))
        {
            claims["aud"] = known.Length == 0 ? audience : List([.. known, audience]);
        }
    }

    private static void Set(JsonObject claims, string path, JsonNode? value)
    {
        var names = Dot().Split(path).Select(name => name.Replace("\\.", ".")).ToArray();
        var parent = claims;
        foreach (var name in names[..^1])
        {
            if (parent[name] is not JsonObject child)
            {
                parent[name] = child = [];
            }

            parent = child;
        }

        parent[names[^1]] = value;
    }

    private static JsonNode? Typed(string value, string type) => type switch
    {
        "long" or "int" => long.Parse(value, CultureInfo.InvariantCulture),
        "boolean" => bool.Parse(value),
        "JSON" => JsonNode.Parse(value),
        _ => value,
    };

    [GeneratedRegex(@"(?<!\\)\.")]
    private static partial Regex Dot();
}
