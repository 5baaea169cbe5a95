using ChiBo.K8s.Tests.Manifests;
using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Compose;

/// <summary>A compose file as an engine reads it: parts that stand in it once are merged into where they are named.</summary>
internal sealed record ComposeFile(YamlMappingNode Node)
{
    public static string Folder => Repository.PathOf("k8s", "compose");

    public static string Text => File.ReadAllText(Path.Combine(Folder, "compose.yaml"));

    /// <summary>What the file beside it says where the environment says nothing.</summary>
    public static Dictionary<string, string> Usual => File.ReadLines(Path.Combine(Folder, ".env"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);

    public IReadOnlyDictionary<string, YamlMappingNode> Services { get; } =
        Node.Map("services")!.Children.ToDictionary(p => p.Key.ToString(), p => (YamlMappingNode)p.Value);

    public static ComposeFile Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = (YamlMappingNode)Merge(stream.Documents.Single().RootNode);
        foreach (var own in root.Children.Keys.Where(k => k.ToString().StartsWith("x-", StringComparison.Ordinal)).ToArray())
            root.Children.Remove(own);
        return new ComposeFile(root);
    }

    private static YamlNode Merge(YamlNode node)
    {
        if (node is YamlSequenceNode list) return new YamlSequenceNode(list.Children.Select(Merge));
        if (node is not YamlMappingNode map) return node;
        var merged = new YamlMappingNode();
        if (map.Children.TryGetValue(new YamlScalarNode("<<"), out var shared))
            foreach (var (name, value) in ((YamlMappingNode)Merge(shared)).Children) merged.Children[name] = value;
        foreach (var (name, value) in map.Children)
            if (name.ToString() != "<<") merged.Children[name] = Merge(value);
        return merged;
    }
}
