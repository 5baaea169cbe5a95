using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>An overlay as <c>kustomize</c> renders it: the program itself, or the one in kubectl.</summary>
internal static class Overlay
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Rendered = [];

    /// <summary>Skips the test where there is neither.</summary>
    public static async Task<Manifest[]> Render(string name)
    {
        Assert.SkipWhen(TestServers.Kustomize is null, TestServers.NoKustomize);
        return Manifest.Parse(await Rendered.GetOrAdd(name, n => new Lazy<Task<string>>(() => Kustomize(n))).Value);
    }

    private static async Task<string> Kustomize(string name)
    {
        var start = new ProcessStartInfo(
            TestServers.Kustomize![0], [.. TestServers.Kustomize![1..], Repository.PathOf("k8s", "overlays", name)])
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
