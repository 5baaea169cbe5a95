namespace ChiBo.K8s.Tests.Manifests;

/// <summary>What a pod may not be, beside what its fields allow.</summary>
internal static class Guards
{
    /// <summary>Demo servers that do not run on a root that is read-only.</summary>
    private static readonly string[] WritesItsRoot = ["keycloak"];

    /// <summary>Silos look at the pods of their cluster; nobody else asks the API server anything.</summary>
    private static readonly string[] AsksTheApiServer = ["silo"];

    /// <summary>What a right may be: to look.</summary>
    private static readonly string[] Looking = ["get", "list", "watch"];

    public static IEnumerable<string> ErrorsIn(Manifest manifest)
    {
        if (manifest.Kind == "Role")
            foreach (var rule in manifest.Node.Maps("rules"))
                if (!rule.Texts("resources").SequenceEqual(["pods"]) || !rule.Texts("apiGroups").SequenceEqual([""]) || rule.Texts("verbs").Except(Looking).Any())
                    yield return $"{manifest}: it gives more than looking at pods";
        if (manifest.PodTemplate is not { } pod) yield break;
        if (pod.Text("spec.automountServiceAccountToken") != "false" && !AsksTheApiServer.Contains(manifest.Name))
            yield return $"{manifest}: it holds a token of the cluster";
        if (pod.Text("spec.securityContext.runAsNonRoot") != "true" || pod.Text("spec.securityContext.runAsUser") == "0")
            yield return $"{manifest}: it may run as root";
        if (pod.Text("spec.securityContext.seccompProfile.type") != "RuntimeDefault") yield return $"{manifest}: no seccomp profile";
        foreach (var container in manifest.Containers)
        {
            if (container.Text("securityContext.privileged") != "false" || container.Text("securityContext.allowPrivilegeEscalation") != "false")
                yield return $"{manifest}: it may gain privilege";
            if (container.Text("securityContext.readOnlyRootFilesystem") != "true" && !WritesItsRoot.Contains(manifest.Name))
                yield return $"{manifest}: it writes its root";
            if (!container.Texts("securityContext.capabilities.drop").SequenceEqual(["ALL"])) yield return $"{manifest}: it keeps capabilities";
            if (container.Text("resources.limits.memory") is null || container.Text("resources.requests.cpu") is null)
                yield return $"{manifest}: nobody knows how much it needs";
            if (manifest.Kind is "Deployment" or "StatefulSet" && container.Map("readinessProbe") is null)
                yield return $"{manifest}: nobody asks whether it is ready";
            if (container.Text("image") is { } image && (!image.Contains(':', StringComparison.Ordinal) || image.EndsWith(":latest", StringComparison.Ordinal)))
                yield return $"{manifest}: {image} may be anything";
        }
    }

    /// <summary>Whether a policy says no to everything that no other allows.</summary>
    public static bool DeniesByDefault(IEnumerable<Manifest> all) => all.Any(m =>
        m.Kind == "NetworkPolicy" && m.Node.Map("spec.podSelector")!.Children.Count == 0
        && m.Node.At("spec.ingress") is null && m.Node.At("spec.egress") is null
        && m.Node.Texts("spec.policyTypes").Order().SequenceEqual(["Egress", "Ingress"]));

    /// <summary>Which pods a policy of the direction lets reach the port of the pods with the name.</summary>
    public static string[] WhoReaches(IEnumerable<Manifest> all, string name, params string[] ports) =>
    [
        .. (from policy in all
            where policy.Kind == "NetworkPolicy" && Names(policy).Contains(name)
            from rule in policy.Node.Maps("spec.ingress")
            where rule.Maps("ports").Any(p => ports.Contains(p.Text("port")))
            from peer in rule.Maps("from")
            from source in peer.Map("podSelector") is { } pods
                ? pods.Maps("matchExpressions").SelectMany(e => e.Texts("values"))
                : [$"namespace {peer.Pairs("namespaceSelector.matchLabels").GetValueOrDefault("kubernetes.io/metadata.name", "any")}"]
            select source).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Which pods a policy lets go to the port outside.</summary>
    public static string[] WhoLeavesTo(IEnumerable<Manifest> all, params string[] ports) =>
    [
        .. (from policy in all
            where policy.Kind == "NetworkPolicy"
            from rule in policy.Node.Maps("spec.egress")
            where rule.Maps("ports").Any(p => ports.Contains(p.Text("port")))
            from source in Names(policy)
            select source).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Names(Manifest policy) =>
        policy.Node.Map("spec.podSelector")!.Maps("matchExpressions").SelectMany(e => e.Texts("values"));
}
