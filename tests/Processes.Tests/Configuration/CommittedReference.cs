using System.Text;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Configuration;

/// <summary>docs/configuration.md says what the programs themselves say.</summary>
public sealed class CommittedReference
{
    private const string Head =
        """
        # Configuration

        Every setting of every process, as `--describe-config` prints it. A setting is given as an environment variable, or in an
        `appsettings.json` beside the program with `:` where the variable has `__`. A secret never stands in a settings file or on a
        command line: it is an environment variable, or a file that the variable ending in `File` names, as Kubernetes mounts it.

        A process checks all of this before it does anything else. If anything is wrong it names every error at once, never showing a
        secret, and ends with exit code 2. It ends with 1 when the settings are right but what they name cannot be used.


        """;

    private static readonly string File = Repository.PathOf("docs", "configuration.md");

    /// <summary>CHIBO_WRITE_CONFIGURATION=1 writes the file instead.</summary>
    [Fact]
    public async Task The_committed_reference_is_what_the_processes_print()
    {
        var said = await Task.WhenAll(Programs.All.Select(Describe));
        var reference = Head + string.Join('\n', said);
        if (Environment.GetEnvironmentVariable("CHIBO_WRITE_CONFIGURATION") == "1")
            await System.IO.File.WriteAllTextAsync(File, reference);
        (await System.IO.File.ReadAllTextAsync(File)).ShouldBe(reference);
    }

    private static async Task<string> Describe(string name)
    {
        using var program = RunningProgram.Start(name, [], "--describe-config");
        (await program.End()).ShouldBe(0, program.Output);
        return new StringBuilder(program.Output.TrimEnd()).Append('\n').ToString();
    }
}
