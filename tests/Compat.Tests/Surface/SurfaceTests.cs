using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ChiBo.Compat.Tests.Surface;

/// <summary>Whatever compiles against compat names nothing that the real packages lack.</summary>
public sealed class SurfaceTests
{
    [Theory]
    [InlineData("hotchocolate-15.1.txt", "ChiBo.Compat.HotChocolate.dll")]
    [InlineData("keycloak-authservices-3.0.txt", "ChiBo.Compat.Keycloak.dll")]
    public async Task Every_public_item_is_one_of_the_real_packages(string listing, string assembly)
    {
        var shared = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "compat"));
        Assert.SkipUnless(Directory.Exists(shared), "the listings are not beside this checkout");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "run", Path.Combine(shared, "check-api.cs"), "--", "check", Path.Combine(shared, "api", listing),
                Path.Combine(AppContext.BaseDirectory, assembly),
            ])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory, // without a project file, which «dotnet run» would take
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output);
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
