using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Manifests;

internal static class Yaml
{
    public static string Write(YamlMappingNode node)
    {
        var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(node)).Save(text, assignAnchors: false);
        return text.ToString();
    }
}
