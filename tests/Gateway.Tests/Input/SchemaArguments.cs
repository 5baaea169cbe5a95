using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Input;

/// <summary>
/// Every argument of a running schema, found by introspection: each is given a value that must be refused, with everything else
/// as it should be.
/// </summary>
/// <param name="types">The types of the schema, by name.</param>
/// <param name="send">Sends a query with variables, and gives the whole answer.</param>
internal sealed class SchemaArguments(
    IReadOnlyDictionary<string, JsonNode> types, Func<string, JsonObject, Task<JsonObject>> send)
{
    public const string Introspection = """
        { __schema { types { name kind enumValues { name }
          fields { name args { name defaultValue type { ...T } } type { ...T } }
          inputFields { name defaultValue type { ...T } } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /// <summary>Files cannot be sent as JSON; subscriptions are asked over a socket.</summary>
    private static readonly string[] Without = ["importRoster", "importOrganisations"];

    /// <summary>How a type is reached from the root, where its fields take arguments.</summary>
    public Dictionary<string, string> Ways { get; } = new() { ["Query"] = "{{ {0} }}", ["Mutation"] = "mutation {{ {0} }}" };

    /// <summary>What stands for a required argument or field of a name.</summary>
    public Dictionary<string, JsonNode> Samples { get; } = [];

    /// <summary>Gives every argument of the scalar each of the values.</summary>
    /// <param name="scalar">Such as String.</param>
    /// <param name="values">By the name of the argument or field; none where it is not asked.</param>
    /// <returns>The places that were asked, and what was answered other than a refusal with one of these codes.</returns>
    public async Task<(List<string> Asked, List<string> Holes)> Ask(
        string scalar, Func<string, string, IEnumerable<JsonNode>> values, params string[] codes)
    {
        var (asked, holes) = (new List<string>(), new List<string>());
        foreach (var (type, field) in Fields())
        foreach (var place in Places(field["args"]!.AsArray(), scalar, []).ToList())
        foreach (var value in values(field["name"]!.GetValue<string>(), place[^1]))
        {
            var name = $"{type}.{field["name"]}({string.Join('.', place)})";
            if (!Ways.TryGetValue(type, out var way))
            {
                holes.Add($"{type} is reached by no way that is known here");
                continue;
            }

            asked.Add(name);
            var variables = Variables(field, place, value);
            var answer = await send(Query(way, field, variables), variables);
            if (!CodesOf(answer).Any(codes.Contains)) holes.Add($"{name} = {value.ToJsonString()}: {Short(answer)}");
        }

        return (asked, holes);
    }

    private IEnumerable<(string Type, JsonNode Field)> Fields() =>
        from type in types.Values
        where type["kind"]!.GetValue<string>() == "OBJECT" && type["fields"] is not null
            && !type["name"]!.GetValue<string>().StartsWith("__", StringComparison.Ordinal)
            && type["name"]!.GetValue<string>() != "Subscription"
        from field in type["fields"]!.AsArray()
        where field!["args"]!.AsArray().Count > 0 && !Without.Contains(field["name"]!.GetValue<string>())
        select (type["name"]!.GetValue<string>(), field);

    private IEnumerable<string[]> Places(JsonArray values, string scalar, string[] above)
    {
        foreach (var value in values)
        {
            string[] place = [.. above, value!["name"]!.GetValue<string>()];
            var named = Named(value["type"]!);
            if (named["name"]!.GetValue<string>() == scalar) yield return place;
            else if (named["kind"]!.GetValue<string>() == "INPUT_OBJECT")
                foreach (var deeper in Places(types[named["name"]!.GetValue<string>()]["inputFields"]!.AsArray(), scalar, place))
                    yield return deeper;
        }
    }

    /// <summary>With the arguments that are given; the others have defaults, or may be left out.</summary>
    private static string Query(string way, JsonNode field, JsonObject variables)
    {
        var given = field["args"]!.AsArray().Where(a => variables.ContainsKey(a!["name"]!.GetValue<string>())).ToList();
        var arguments = string.Join(", ", given.Select(a => $"{a!["name"]}: ${a["name"]}"));
        var selection = Named(field["type"]!)["kind"]!.GetValue<string>() == "OBJECT" ? " { __typename }" : "";
        if (way.StartsWith("mutation", StringComparison.Ordinal)) selection = " { errors { code message } }";
        var body = string.Format(System.Globalization.CultureInfo.InvariantCulture, way, $"{field["name"]}({arguments}){selection}");
        var head = string.Join(", ", given.Select(a => $"${a!["name"]}: {TypeText(a["type"]!)}"));
        return way.StartsWith("mutation", StringComparison.Ordinal)
            ? $"mutation({head}) {body["mutation ".Length..]}"
            : $"query({head}) {body}";
    }

    private JsonObject Variables(JsonNode field, string[] place, JsonNode value)
    {
        var variables = new JsonObject();
        foreach (var argument in field["args"]!.AsArray()) Put(variables, argument!, place, 0, value);
        return variables;
    }

    /// <summary>Required values, and those on the way to the place.</summary>
    private void Put(JsonObject into, JsonNode definition, string[] place, int depth, JsonNode value)
    {
        var name = definition["name"]!.GetValue<string>();
        var isOnTheWay = depth < place.Length && place[depth] == name;
        var isRequired = definition["type"]!["kind"]!.GetValue<string>() == "NON_NULL" && definition["defaultValue"] is null;
        if (!isOnTheWay && !isRequired) return;
        into[name] = Value(definition["type"]!, name, isOnTheWay ? place : [], depth, value);
    }

    private JsonNode Value(JsonNode type, string field, string[] place, int depth, JsonNode value)
    {
        var isThere = place.Length > 0 && depth == place.Length - 1;
        switch (type["kind"]!.GetValue<string>())
        {
            case "NON_NULL":
                return Value(type["ofType"]!, field, place, depth, value);
            case "LIST":
                return new JsonArray(Value(type["ofType"]!, field, place, depth, value));
            case "INPUT_OBJECT":
                var input = new JsonObject();
                foreach (var below in types[type["name"]!.GetValue<string>()]["inputFields"]!.AsArray())
                    Put(input, below!, place, depth + 1, value);
                return input;
            case "ENUM":
                return types[type["name"]!.GetValue<string>()]["enumValues"]![0]!["name"]!.DeepClone();
            default:
                return isThere ? value.DeepClone() : Scalar(type["name"]!.GetValue<string>(), field);
        }
    }

    private JsonNode Scalar(string scalar, string field) =>
        Samples.TryGetValue(field, out var sample)
            ? sample.DeepClone()
            : scalar switch
            {
                "Int" => field == "year" ? 2026 : 1,
                "Decimal" => 1,
                "Boolean" => true,
                "LocalDate" => "2026-11-04",
                "LocalTime" => "19:00:00",
                "DateTime" => "2026-11-04T12:00:00Z",
                _ => field.Contains("onth", StringComparison.Ordinal) || field is "from" or "to" ? "2026-11" : "x",
            };

    private static JsonNode Named(JsonNode type) => type["ofType"] is { } inner ? Named(inner) : type;

    private static string TypeText(JsonNode type) => type["kind"]!.GetValue<string>() switch
    {
        "NON_NULL" => $"{TypeText(type["ofType"]!)}!",
        "LIST" => $"[{TypeText(type["ofType"]!)}]",
        _ => type["name"]!.GetValue<string>(),
    };

    private static IEnumerable<string> CodesOf(JsonObject answer)
    {
        foreach (var error in answer["errors"]?.AsArray() ?? [])
            if (error!["extensions"]?["code"]?.GetValue<string>() is { } code) yield return code;
        foreach (var (_, field) in answer["data"] as JsonObject ?? [])
            if (field is JsonObject payload && payload["errors"] is JsonArray refusals)
                foreach (var refusal in refusals) yield return refusal!["code"]!.GetValue<string>();
    }

    private static string Short(JsonObject answer) =>
        answer.ToJsonString() is { Length: > 300 } text ? text[..300] : answer.ToJsonString();
}
