using System.Text.Json.Nodes;

namespace ChiBo.Samples.Tests;

/// <summary>Whether an answer has what a page shows of it: the same names, and values of the same sort.</summary>
internal static class AnswerShape
{
    /// <summary>What differs, by path; lists are compared by their first items, and nothing is said of null.</summary>
    public static IEnumerable<string> Differences(JsonNode? shown, JsonNode? given, string path = "")
    {
        switch (shown, given)
        {
            case (null, _) or (_, null):
                return [];
            case (JsonObject a, JsonObject b):
                return a.Select(p => p.Key).Except(b.Select(p => p.Key)).Select(k => $"{path}.{k} is not given")
                    .Concat(b.Select(p => p.Key).Except(a.Select(p => p.Key)).Select(k => $"{path}.{k} is not shown"))
                    .Concat(a.Where(p => b.ContainsKey(p.Key)).SelectMany(p => Differences(p.Value, b[p.Key], $"{path}.{p.Key}")));
            case (JsonArray a, JsonArray b):
                return a.Count == 0 || b.Count == 0 ? [] : Differences(a[0], b[0], $"{path}[0]");
            default:
                return shown.GetValueKind() == given.GetValueKind() || (IsTruth(shown) && IsTruth(given))
                    ? []
                    : [$"{path} is {given.GetValueKind()} and shown as {shown.GetValueKind()}"];
        }
    }

    private static bool IsTruth(JsonNode node) =>
        node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;
}
