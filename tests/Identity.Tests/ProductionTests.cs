using System.Diagnostics;
using ChiBo.Testing;
using Microsoft.AspNetCore.Builder;

namespace ChiBo.Identity.Tests;

public sealed class ProductionTests
{
    [Fact]
    public void It_refuses_production()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        Should.Throw<IdentityRefusedException>(() => builder.AddDevelopmentIdentity())
            .Message.ShouldContain("Production");
    }

    [Fact]
    public async Task The_process_says_why_and_ends_with_an_error()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [typeof(DevelopmentIdentity).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(1);
        said.Trim().ShouldStartWith("ChiBo.Identity chỉ dùng để phát triển");
        said.Trim().ShouldNotContain("\n");
    }
}
