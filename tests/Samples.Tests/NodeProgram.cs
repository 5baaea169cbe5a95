using System.Diagnostics;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>Programs of Node.js packages in the repository, their dependencies installed as their lock files say.</summary>
internal static class NodeProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Installs what the folder's lock file names; skips the test where there is no Node.js.</summary>
    /// <remarks>Nothing is done where the packages of this very lock file are there from an earlier run.</remarks>
    public static async Task Install(string folder)
    {
        Assert.SkipUnless(TestServers.Node, TestServers.NoNode);
        var installed = Path.Combine(folder, "node_modules", ".chibo-lock");
        var wanted = await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json"));
        if (File.Exists(installed) && await File.ReadAllTextAsync(installed) == wanted) return;
        var ended = await Run(folder, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
        ended.ExitCode.ShouldBe(0, ended.Said);
        await File.WriteAllTextAsync(installed, wanted);
    }

    public static Task<EndedProgram> Run(string folder, string program, params string[] arguments) =>
        EndedProgram.Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder }, Patience);
}

/// <summary>A program that has ended, and what it said.</summary>
internal sealed record EndedProgram(int ExitCode, string Output, string Fault)
{
    public string Said => $"{Output}\n{Fault}";

    public static async Task<EndedProgram> Run(ProcessStartInfo start, TimeSpan patience)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(patience);
        try
        {
            var fault = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new EndedProgram(process.ExitCode, output, await fault);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
