using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>An overlay as <c>kubectl kustomize</c> renders it.</summary>
internal static class Overlay
{
    private static readonly Lazy<bool> HasKubectl = new(() => Environment.GetEnvironmentVariable("PATH")!.Split(':')
        .Any(folder => File.Exists(Path.Combine(folder, "kubectl"))));

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Rendered = [];

    /// <summary>Skips the test where there is no kubectl.</summary>
    public static async Task<Manifest[]> Render(string name)
    {
        Assert.SkipUnless(HasKubectl.Value, "kubectl is not installed here: the overlays cannot be rendered");
        return Manifest.Parse(await Rendered.GetOrAdd(name, n => new Lazy<Task<string>>(() => Kustomize(n))).Value);
    }

    private static async Task<string> Kustomize(string name)
    {
        var start = new ProcessStartInfo("kubectl", ["kustomize", Repository.PathOf("k8s", "overlays", name)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var fault = process.StandardError.ReadToEndAsync();
        var yaml = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await fault);
        return yaml;
    }
}
