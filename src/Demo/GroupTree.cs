using System.Text.Json.Nodes;

namespace ChiBo.Demo;

/// <summary>The groups of a realm as a tree, each leaf mapped to the role it is named after.</summary>
internal static class GroupTree
{
    /// <param name="paths">Full paths, the last segment a role.</param>
    public static JsonArray Of(IReadOnlyList<string> paths) => Level([.. paths.Select(p => p.Split('/')[1..])], 0);

    private static JsonArray Level(string[][] paths, int depth) =>
        [.. paths.GroupBy(p => p[depth]).Select(group => (JsonNode)Group(group.Key, [.. group], depth))];

    private static JsonObject Group(string name, string[][] paths, int depth) =>
        paths is [var only] && only.Length == depth + 1
            ? new JsonObject { ["name"] = name, ["realmRoles"] = new JsonArray(name) }
            : new JsonObject { ["name"] = name, ["subGroups"] = Level(paths, depth + 1) };
}
