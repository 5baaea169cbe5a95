using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>Whether what manifests say of one another is true.</summary>
internal static class Links
{
    /// <param name="all">A whole deployment.</param>
    /// <param name="given">Secrets that operators make before, as <c>name/key</c>.</param>
    public static IEnumerable<string> ErrorsIn(Manifest[] all, IReadOnlySet<string> given) =>
    [
        .. all.GroupBy(m => m.ToString()).Where(g => g.Count() > 1).Select(g => $"{g.Key} is there twice"),
        .. all.SelectMany(m => Selectors(m, all)),
        .. all.SelectMany(m => References(m, all, given)),
        .. all.SelectMany(Ports),
        .. all.SelectMany(m => ServicePorts(m, all)),
        .. all.SelectMany(m => Volumes(m)),
        .. all.SelectMany(m => Rights(m, all)),
    ];

    private static IEnumerable<string> Selectors(Manifest manifest, Manifest[] all)
    {
        var own = manifest.PodTemplate?.Pairs("metadata.labels");
        if (manifest.Kind is "Deployment" or "StatefulSet" && !Matches(manifest.Node.Map("spec.selector")!, own!))
            yield return $"{manifest}: its selector does not match its own pods";
        if (manifest.Kind == "Service" && !Pods(all).Any(p => manifest.Node.Pairs("spec.selector").All(l => p.GetValueOrDefault(l.Key) == l.Value)))
            yield return $"{manifest}: no pod has the labels that it selects";
        if (manifest.Kind == "PodDisruptionBudget" && !Pods(all).Any(p => Matches(manifest.Node.Map("spec.selector")!, p)))
            yield return $"{manifest}: no pod has the labels that it selects";
        if (manifest.Kind == "HorizontalPodAutoscaler"
            && !all.Any(m => m.Kind == manifest.Node.Text("spec.scaleTargetRef.kind") && m.Name == manifest.Node.Text("spec.scaleTargetRef.name")))
            yield return $"{manifest}: there is nothing to scale";
        if (manifest.Kind != "NetworkPolicy") yield break;
        foreach (var name in manifest.Node.All().Where(n => n.Text("operator") == "In").SelectMany(n => n.Texts("values")))
            if (Pods(all).All(p => p.GetValueOrDefault("app.kubernetes.io/name") != name))
                yield return $"{manifest}: there is no pod named {name}";
    }

    private static IEnumerable<string> References(Manifest manifest, Manifest[] all, IReadOnlySet<string> given)
    {
        bool Has(string kind, string? name) => all.Any(m => m.Kind == kind && m.Name == name);
        bool HasKey(string kind, string name, string? key) =>
            all.Any(m => m.Kind == kind && m.Name == name && (key is null || m.Node.Pairs("data").ContainsKey(key)));
        if (manifest.Kind == "Ingress")
        {
            foreach (var service in manifest.Node.All().Select(n => n.Map("service")).OfType<YamlMappingNode>())
                if (!all.Any(m => m.Kind == "Service" && m.Name == service.Text("name") && m.Node.Maps("spec.ports").Any(p => p.Text("name") == service.Text("port.name"))))
                    yield return $"{manifest}: there is no service {service.Text("name")} with port {service.Text("port.name")}";
            foreach (var tls in manifest.Node.Maps("spec.tls"))
                if (!given.Contains($"{tls.Text("secretName")}/tls.crt")) yield return $"{manifest}: nobody makes the secret {tls.Text("secretName")}";
        }

        if (manifest.Kind == "StatefulSet" && !Has("Service", manifest.Node.Text("spec.serviceName")))
            yield return $"{manifest}: there is no service {manifest.Node.Text("spec.serviceName")}";
        if (manifest.PodTemplate is not { } pod) yield break;
        if (!Has("ServiceAccount", pod.Text("spec.serviceAccountName")))
            yield return $"{manifest}: there is no account {pod.Text("spec.serviceAccountName")}";
        foreach (var node in pod.All())
        {
            if (node.Text("configMapRef.name") is { } settings && !Has("ConfigMap", settings))
                yield return $"{manifest}: there is no ConfigMap {settings}";
            if (node.Text("configMap.name") is { } folder && !Has("ConfigMap", folder))
                yield return $"{manifest}: there is no ConfigMap {folder}";
            if (node.Text("claimName") is { } claim && !Has("PersistentVolumeClaim", claim))
                yield return $"{manifest}: there is no claim {claim}";
            if (node.Map("secretKeyRef") is { } value && !IsGiven(value.Text("name")!, value.Text("key")!))
                yield return $"{manifest}: nobody makes the secret {value.Text("name")}/{value.Text("key")}";
            if (node.Map("secret") is { } secret)
                foreach (var item in secret.Maps("items"))
                    if (!IsGiven(secret.Text("name")!, item.Text("key")!))
                        yield return $"{manifest}: nobody makes the secret {secret.Text("name")}/{item.Text("key")}";
        }

        bool IsGiven(string name, string key) => given.Contains($"{name}/{key}") || HasKey("Secret", name, key);
    }

    private static IEnumerable<string> Ports(Manifest manifest) =>
        from container in manifest.Containers
        let names = container.Maps("ports").Select(p => p.Text("name")).ToArray()
        from probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" }
        let port = container.Text($"{probe}.httpGet.port")
        where port is not null && !names.Contains(port)
        select $"{manifest}: {probe} asks the port {port}, which the container does not have";

    private static IEnumerable<string> ServicePorts(Manifest manifest, Manifest[] all) =>
        from port in manifest.Kind == "Service" ? manifest.Node.Maps("spec.ports") : []
        let target = port.Text("targetPort")
        where !all.Where(m => m.PodTemplate is { } pod && manifest.Node.Pairs("spec.selector").All(l => pod.Pairs("metadata.labels").GetValueOrDefault(l.Key) == l.Value))
            .SelectMany(m => m.Containers).SelectMany(c => c.Maps("ports")).Any(p => p.Text("name") == target)
        select $"{manifest}: no container has the port {target}";

    private static IEnumerable<string> Volumes(Manifest manifest)
    {
        if (manifest.PodTemplate is not { } pod) yield break;
        var volumes = pod.Maps("spec.volumes").Select(v => v.Text("name"))
            .Concat(manifest.Node.Maps("spec.volumeClaimTemplates").Select(v => v.Text("metadata.name"))).ToArray();
        foreach (var mount in manifest.Containers.SelectMany(c => c.Maps("volumeMounts")))
            if (!volumes.Contains(mount.Text("name"))) yield return $"{manifest}: there is no volume {mount.Text("name")}";
    }

    /// <summary>Whoever holds a token may do something with it, and who is given a right is there and holds a token.</summary>
    private static IEnumerable<string> Rights(Manifest manifest, Manifest[] all)
    {
        if (manifest.PodTemplate is { } pod && pod.Text("spec.automountServiceAccountToken") == "true"
            && !all.Any(m => m.Kind == "RoleBinding" && m.Node.Maps("subjects").Any(s => s.Text("name") == pod.Text("spec.serviceAccountName"))))
            yield return $"{manifest}: it holds a token that gives it no right";
        if (manifest.Kind != "RoleBinding") yield break;
        if (!all.Any(m => m.Kind == manifest.Node.Text("roleRef.kind") && m.Name == manifest.Node.Text("roleRef.name")))
            yield return $"{manifest}: there is no role {manifest.Node.Text("roleRef.name")}";
        foreach (var subject in manifest.Node.Maps("subjects").Select(s => s.Text("name")))
        {
            if (!all.Any(m => m.Kind == "ServiceAccount" && m.Name == subject)) yield return $"{manifest}: there is no account {subject}";
            else if (!all.Any(m => m.PodTemplate?.Text("spec.serviceAccountName") == subject && m.PodTemplate?.Text("spec.automountServiceAccountToken") == "true"))
                yield return $"{manifest}: {subject} holds no token to use the right with";
        }
    }

    private static bool Matches(YamlMappingNode selector, Dictionary<string, string> labels) =>
        selector.Pairs("matchLabels").All(l => labels.GetValueOrDefault(l.Key) == l.Value)
        && selector.Maps("matchExpressions").All(e => e.Texts("values").Contains(labels.GetValueOrDefault(e.Text("key")!) ?? ""));

    private static IEnumerable<Dictionary<string, string>> Pods(Manifest[] all) =>
        all.Select(m => m.PodTemplate).OfType<YamlMappingNode>().Select(p => p.Pairs("metadata.labels"));
}
