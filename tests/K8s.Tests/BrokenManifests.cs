using ChiBo.K8s.Tests.Manifests;

namespace ChiBo.K8s.Tests;

/// <summary>Controls: each check finds what it is for.</summary>
public sealed class BrokenManifests
{
    [Theory]
    [InlineData("serviceAccountName: rating\n      automount", "serviceAcountName: rating\n      automount", "there is no field serviceAcountName")]
    [InlineData("            - name: ConnectionStrings__ChiBoFile\n              value: \"/run/secrets/chibo/database\"", "            - name: A\n              value: 8080", "must be of type string, is 8080")]
    [InlineData("containerPort: 8080", "containerPort: \"8080\"", "must be of type int")]
    [InlineData("runAsNonRoot: true", "runAsNonRoot: \"true\"", "must be of type bool")]
    [InlineData("          securityContext:\n            allowPriv", "          securityContexts:\n            allowPriv", "securityContext is missing")]
    [InlineData("kind: PodDisruptionBudget", "kind: PodDisruptionBudgets", "the kind is not known here")]
    [InlineData("memory: 192Mi", "memory: 192MB", "must be of type quantity")]
    public void A_field_that_the_kind_does_not_have_or_has_otherwise_is_found(string right, string wrong, string said)
    {
        var text = File.ReadAllText(Repository.PathOf("k8s", "base", "rating.yaml"));
        Errors(text).ShouldBeEmpty();
        text.ShouldContain(right);
        Errors(text.Replace(right, wrong, StringComparison.Ordinal)).ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Service", "gateway", "selector:\n    app.kubernetes.io/name: gateway", "selector:\n    app.kubernetes.io/name: gatewayy", "no pod has the labels")]
    [InlineData("Service", "gateway", "targetPort: http", "targetPort: https", "no container has the port https")]
    [InlineData("Deployment", "gateway", "claimName: documents", "claimName: papers", "there is no claim papers")]
    [InlineData("Deployment", "gateway", "name: chibo-realm", "name: chibo-realms", "there is no ConfigMap chibo-realms")]
    [InlineData("Deployment", "gateway", "key: connection-string", "key: connection", "nobody makes the secret chibo-database/connection")]
    [InlineData("Deployment", "gateway", "serviceAccountName: gateway", "serviceAccountName: somebody", "there is no account somebody")]
    [InlineData("Deployment", "gateway", "mountPath: /tmp\n          name: tmp", "mountPath: /tmp\n          name: temp", "there is no volume temp")]
    [InlineData("Deployment", "gateway", "path: /health/ready\n            port: http", "path: /health/ready\n            port: web", "asks the port web")]
    [InlineData("NetworkPolicy", "silo-ingress", "- gateway", "- gatway", "there is no pod named gatway")]
    [InlineData("Ingress", "gateway", "name: http", "name: web", "there is no service gateway with port web")]
    [InlineData("RoleBinding", "silo", "kind: Role\n  name: silo", "kind: Role\n  name: silos", "there is no role silos")]
    [InlineData("RoleBinding", "silo", "kind: ServiceAccount\n  name: silo", "kind: ServiceAccount\n  name: rating", "rating holds no token")]
    [InlineData("StatefulSet", "silo", "automountServiceAccountToken: true", "automountServiceAccountToken: false", "silo holds no token")]
    [InlineData("Deployment", "rating", "automountServiceAccountToken: false", "automountServiceAccountToken: true", "it holds a token that gives it no right")]
    public async Task A_name_that_leads_nowhere_is_found(string kind, string name, string right, string wrong, string said)
    {
        var all = await Overlay.Render("prod");
        HashSet<string> given = ["chibo-database/connection-string", "chibo-broker/address", "chibo-calendar/key", "chibo-backup/pg_service.conf", "chibo-tls/tls.crt"];
        Links.ErrorsIn(all, given).ShouldBeEmpty();
        Links.ErrorsIn(Broken(all, kind, name, right, wrong), given).ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "it writes its root")]
    [InlineData("runAsNonRoot: true", "runAsNonRoot: false", "it may run as root")]
    [InlineData("privileged: false", "privileged: true", "it may gain privilege")]
    [InlineData("- ALL", "- NET_RAW", "it keeps capabilities")]
    [InlineData("automountServiceAccountToken: false", "automountServiceAccountToken: true", "it holds a token")]
    [InlineData("type: RuntimeDefault", "type: Unconfined", "no seccomp profile")]
    [InlineData("rating:0.1.0", "rating:latest", "may be anything")]
    public async Task A_pod_that_may_too_much_is_found(string right, string wrong, string said)
    {
        var broken = Broken(await Overlay.Render("prod"), "Deployment", "rating", right, wrong);
        broken.SelectMany(Guards.ErrorsIn).ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- watch", "- delete")]
    [InlineData("- pods", "- secrets")]
    [InlineData("- \"\"", "- \"*\"")]
    public async Task A_right_to_more_than_looking_at_pods_is_found(string right, string wrong)
    {
        var broken = Broken(await Overlay.Render("prod"), "Role", "silo", right, wrong);
        broken.SelectMany(Guards.ErrorsIn).ShouldContain(e => e.Contains("more than looking at pods", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bus__RabbitMqFile", "Bus__RabitMqFile", "ChiBo.Rating has no setting Bus__RabitMqFile")]
    [InlineData("Bus__RabbitMqFile", "Bus__Retries", "ChiBo.Rating needs Bus__RabbitMq")]
    public async Task A_setting_that_nobody_has_is_found(string right, string wrong, string said)
    {
        var broken = Broken(await Overlay.Render("prod"), "Deployment", "rating", right, wrong);
        broken.SelectMany(m => Settings.ErrorsIn(m, broken)).ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("USER $APP_UID", "USER root", "it runs as root")]
    [InlineData("src/Rating/Rating.csproj", "src/Ratings/Ratings.csproj", "it does not build src/Rating/Rating.csproj")]
    [InlineData("COPY src/ src/", "COPY source/ src/", "there is no source/ to copy")]
    public void A_Dockerfile_that_does_not_agree_is_found(string right, string wrong, string said) =>
        Finds("rating", right, wrong, said);

    [Theory]
    [InlineData("ARG PACKAGES=nuget", "ARG PACKAGES=compat")]
    [InlineData("-p:ChiBoPackages=$PACKAGES", "-p:ChiBoPackages=compat")]
    public void An_image_that_is_built_on_stand_ins_unasked_is_found(string right, string wrong) =>
        Finds("gateway", right, wrong, "it may be built on compat without being asked to");

    private static void Finds(string image, string right, string wrong, string said)
    {
        var file = Images.Files.Single(f => Images.NameOf(f) == image);
        Images.ErrorsIn(file, File.ReadAllText(file).Replace(right, wrong, StringComparison.Ordinal))
            .ShouldContain(e => e.Contains(said, StringComparison.Ordinal));
    }

    private static string[] Errors(string yaml) => [.. Manifest.Parse(yaml).SelectMany(Fields.ErrorsOf)];

    private static Manifest[] Broken(Manifest[] all, string kind, string name, string right, string wrong)
    {
        var spoilt = all.Single(m => m.Kind == kind && m.Name == name);
        var text = Yaml.Write(spoilt.Node);
        text.ShouldContain(right);
        return [.. all.Where(m => m != spoilt), .. Manifest.Parse(text.Replace(right, wrong, StringComparison.Ordinal))];
    }
}
