using System.Diagnostics;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>The samples as somebody runs them: the words of the command before URL, month and file.</summary>
internal static class Samples
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly SemaphoreSlim Building = new(1);
    private static string[]? _typeScript;

    public static string[] CSharp { get; } = ["dotnet", CSharpProgram()];

    /// <summary>Installed, generated anew and built as its page says, once; skips the test where there is no Node.js.</summary>
    public static async Task<string[]> TypeScript()
    {
        await Building.WaitAsync();
        try
        {
            return _typeScript ??= await Build(Repository.PathOf("samples", "typescript"));
        }
        finally
        {
            Building.Release();
        }
    }

    public static Task<EndedProgram> Run(string[] sample, string url, string month, string file) =>
        Run(sample, LoadedBloc.Secret, url, month, file);

    public static Task<EndedProgram> Run(string[] sample, string? secret, params string[] arguments)
    {
        var start = new ProcessStartInfo(sample[0], [.. sample[1..], .. arguments]);
        start.Environment["CHIBO_REPORTS_SECRET"] = secret;
        return EndedProgram.Run(start, Patience);
    }

    private static async Task<string[]> Build(string folder)
    {
        await NodeProgram.Install(folder);
        var types = Path.Combine(folder, "src", "generated.ts");
        var committed = await File.ReadAllTextAsync(types);
        foreach (var step in new[] { "generate", "build" })
        {
            var ended = await NodeProgram.Run(folder, "npm", "run", "--silent", step);
            ended.ExitCode.ShouldBe(0, ended.Said);
        }

        (await File.ReadAllTextAsync(types)).ShouldBe(committed, "src/generated.ts is not what the generator makes: npm run generate, and commit it");
        return ["node", Path.Combine(folder, "dist", "main.js")];
    }

    private static string CSharpProgram()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);
        return Repository.PathOf("samples", "csharp", "bin", configuration, "net10.0", "ChiBo.Samples.Reports.dll");
    }
}
