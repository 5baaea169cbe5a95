using System.Data.Common;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Hosting.Defaults;

/// <summary>The life of a process: its settings are checked, it is built, it serves, it drains.</summary>
public static class ChiBoProcess
{
    public const string DescribeConfig = "--describe-config";

    private const int Failed = 1;
    private const int WrongSettings = 2;

    /// <summary>A process that serves until it is asked to stop.</summary>
    /// <param name="args">The command line; <c>--describe-config</c> prints the reference and ends.</param>
    /// <param name="settings">What the process may be told.</param>
    /// <param name="build">Called when the settings are right.</param>
    /// <param name="isRefusal">Further exceptions whose message says enough, so that no trace is needed.</param>
    /// <returns>The exit code: 0, or 1 when it cannot start or cannot go on, or 2 when its settings are wrong.</returns>
    public static Task<int> Run(
        string[] args, ProcessSettings settings, Func<WebApplicationBuilder, Task<WebApplication>> build,
        Func<Exception, bool>? isRefusal = null) =>
        Guarded(args, settings, isRefusal, async builder =>
        {
            builder.AddChiBoDefaults();
            await using var app = await build(builder);
            var end = app.Services.GetRequiredService<ProcessEnd>();
            await app.RunAsync();
            return end.IsFailure ? Failed : 0;
        });

    /// <summary>A process that does one thing and ends.</summary>
    public static Task<int> RunOnce(string[] args, ProcessSettings settings, Func<IConfiguration, Task> work) =>
        Guarded(args, settings, null, async builder =>
        {
            await work(builder.Configuration);
            return 0;
        });

    private static async Task<int> Guarded(
        string[] args, ProcessSettings settings, Func<Exception, bool>? isRefusal, Func<WebApplicationBuilder, Task<int>> life)
    {
        if (args is [DescribeConfig])
        {
            await Console.Out.WriteAsync(SettingsReference.Write(settings));
            return 0;
        }

        try
        {
            var builder = WebApplication.CreateBuilder(args);
            builder.Configuration.AddSecretFiles(settings);
            settings.Check(builder.Configuration, builder.Environment.EnvironmentName);
            return await life(builder);
        }
        catch (InvalidSettingsException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongSettings;
        }
        catch (Exception refusal) when (refusal is OtherDatabaseException or DbException || isRefusal?.Invoke(refusal) == true)
        {
            await Console.Error.WriteLineAsync($"{settings.Process} does not start: {refusal.Message}");
            return Failed;
        }
    }
}
