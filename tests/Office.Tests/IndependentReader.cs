using System.Diagnostics;
using ChiBo.Testing;

namespace ChiBo.Office.Tests;

/// <summary>LibreOffice opens what was written and prints it; poppler reads the print.</summary>
internal static class IndependentReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What each file of the folder shows, by file name.</summary>
    public static async Task<Dictionary<string, string>> Read(TemporaryFolder folder, IReadOnlyList<string> files)
    {
        // A profile of its own: two of them may run at once.
        await Run("soffice", [
            $"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir",
            folder.Path, .. files.Select(folder.File)]);
        var texts = new Dictionary<string, string>();
        foreach (var file in files)
            texts[file] = await Run("pdftotext", ["-raw", "-enc", "UTF-8", folder.File(Path.ChangeExtension(file, "pdf")), "-"]);
        return texts;
    }

    /// <summary>Without blanks and in lower case: lines break where the page wants it, heads are in capitals.</summary>
    public static string Squeezed(this string text) =>
        string.Concat(text.Normalize().Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static async Task<string> Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.ShouldBe(0, await errors);
            return output;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}.");
        }
    }
}
