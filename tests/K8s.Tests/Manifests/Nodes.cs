using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>Ways into a tree of YAML: <c>spec.template.spec</c>.</summary>
internal static class Nodes
{
    public static YamlNode? At(this YamlMappingNode node, string path)
    {
        YamlNode? found = node;
        foreach (var name in path.Split('.'))
        {
            if (found is not YamlMappingNode map || !map.Children.TryGetValue(new YamlScalarNode(name), out found)) return null;
        }

        return found;
    }

    public static string? Text(this YamlMappingNode node, string path) => (node.At(path) as YamlScalarNode)?.Value;

    public static YamlMappingNode? Map(this YamlMappingNode node, string path) => node.At(path) as YamlMappingNode;

    public static IEnumerable<YamlMappingNode> Maps(this YamlMappingNode node, string path) =>
        (node.At(path) as YamlSequenceNode)?.Children.OfType<YamlMappingNode>() ?? [];

    public static string[] Texts(this YamlMappingNode node, string path) =>
        [.. (node.At(path) as YamlSequenceNode)?.Children.Select(c => c.ToString()) ?? []];

    public static Dictionary<string, string> Pairs(this YamlMappingNode node, string path) =>
        node.Map(path)?.Children.ToDictionary(p => p.Key.ToString(), p => p.Value.ToString()) ?? [];

    /// <summary>Every map below, with itself.</summary>
    public static IEnumerable<YamlMappingNode> All(this YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values.SelectMany(All).Prepend(map),
        YamlSequenceNode list => list.Children.SelectMany(All),
        _ => [],
    };
}
