using System.Diagnostics;

namespace ChiBo.Processes.Tests.Launching;

/// <summary><c>servers_run</c> of tests/servers.sh: how <c>./chibo cluster</c> runs its launcher.</summary>
public sealed class AProgramBesideServers
{
    [Fact]
    public async Task Whoever_asks_the_shell_to_stop_asks_the_program_and_what_it_leaves_ends_with_the_servers()
    {
        // the program leaves a child that ignores everything
        var (shell, line) = Start("bash -c 'trap \"echo asked; exit 7\" TERM; (trap \"\" TERM; exec sleep 600) & echo child $!; while :; do sleep 0.1; done'");
        using var _ = shell;
        var child = int.Parse((await line())!.Split(' ')[1], null);
        Lives(child).ShouldBeTrue();
        using (var kill = Process.Start("kill", ["-TERM", $"{shell.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await line()).ShouldBe("asked");
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        shell.ExitCode.ShouldBe(7);
        Lives(child).ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_is_killed_leaves_nothing_either()
    {
        var (shell, line) = Start("bash -c '(exec sleep 600) & echo child $! $$; wait'");
        using var _ = shell;
        var words = (await line())!.Split(' ');
        using (var kill = Process.Start("kill", ["-KILL", words[2]])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        shell.ExitCode.ShouldBe(137);
        Lives(int.Parse(words[1], null)).ShouldBeFalse();
    }

    private static (Process Shell, Func<Task<string?>> Line) Start(string command)
    {
        var script = Repository.PathOf("tests", "servers.sh");
        var shell = Process.Start(new ProcessStartInfo("bash", ["-c", $". '{script}'; trap servers_stop EXIT; servers_run {command}", "chibo-servers"])
        {
            RedirectStandardOutput = true,
        })!;
        var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return (shell, async () => await shell.StandardOutput.ReadLineAsync(limit.Token));
    }

    private static bool Lives(int process)
    {
        var stat = $"/proc/{process}/stat";
        return File.Exists(stat) && !File.ReadAllText(stat).Contains(") Z ", StringComparison.Ordinal);
    }
}
