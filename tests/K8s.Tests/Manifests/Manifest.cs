using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>One object of a deployment.</summary>
internal sealed record Manifest(YamlMappingNode Node)
{
    public string Kind => Node.Text("kind") ?? "";

    public string Name => Node.Text("metadata.name") ?? "";

    /// <summary>The pod that it makes; null for what makes none.</summary>
    public YamlMappingNode? PodTemplate => Kind switch
    {
        "Deployment" or "StatefulSet" or "Job" => Node.Map("spec.template"),
        "CronJob" => Node.Map("spec.jobTemplate.spec.template"),
        _ => null,
    };

    public IEnumerable<YamlMappingNode> Containers => PodTemplate?.Maps("spec.containers") ?? [];

    public override string ToString() => $"{Kind}/{Name}";

    public static Manifest[] Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. stream.Documents.Where(d => d.RootNode is YamlMappingNode).Select(d => new Manifest((YamlMappingNode)d.RootNode))];
    }
}
