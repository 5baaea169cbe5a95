using System.Diagnostics;

namespace ChiBo.Standalone.Tests.Hosts;

public sealed class SiloProcessTests
{
    [Fact]
    public async Task A_silo_that_lacks_its_settings_names_all_of_them_and_ends()
    {
        var (code, fault) = await Run([]);
        code.ShouldNotBe(0);
        code.ShouldBe(2);
        fault.ShouldContain("ConnectionStrings:ChiBo (");
        fault.ShouldContain("Bus:RabbitMq (");
        fault.ShouldNotContain("   at ");
    }

    private static async Task<(int Code, string Fault)> Run((string Name, string Value)[] settings)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "ChiBo.Silo.dll");
        var start = new ProcessStartInfo("dotnet", [dll]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        _ = process.StandardOutput.ReadToEndAsync(limit.Token);
        var fault = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, fault);
    }
}
