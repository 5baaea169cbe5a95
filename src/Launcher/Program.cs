using System.Text;
using ChiBo.Hosting.Ownership;
using ChiBo.Launcher.Demo;
using ChiBo.Launcher.Options;
using ChiBo.Launcher.Processes;

namespace ChiBo.Launcher;

internal static class Program
{
    private const int Failed = 1;
    private const int WrongArguments = 2;
    private const int Refused = 3;

    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        LaunchOptions options;
        try
        {
            options = LaunchOptions.Parse(args, Environment.GetEnvironmentVariable);
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}\n\n{LaunchOptions.Usage}");
            return WrongArguments;
        }

        var folder = new ClusterFolder(Path.GetFullPath(options.Data));
        try
        {
            if (IsProduction())
                return await Refuse("./chibo cluster chỉ để trình diễn và phát triển, không chạy trong môi trường Production.");
            if (!Ports.IsFree(options.Port)) return await Refuse($"Cổng {options.Port} đang được dùng; hãy chọn --port khác.");
            using var owner = DataOwner.Take(folder.Path);
            return await Run(options, folder);
        }
        catch (DataOwnedException held)
        {
            return await Refuse($"Dữ liệu trong {held.Folder} đang được dùng bởi {held.Owner}.");
        }
    }

    private static async Task<int> Run(LaunchOptions options, ClusterFolder folder)
    {
        using var stop = new StopSignals();
        await using var cluster = new LocalCluster(options, folder, Console.Out);
        try
        {
            await cluster.Start(stop.Token);
            await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return 0;
        }
        catch (Exception failure) when (failure is PartFailedException or DemoRefusedException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return 0; // asked to stop while it was starting
        }
    }

    /// <summary>Whoever has set the machine up for a deployment does not want a demo with known passwords on it.</summary>
    private static bool IsProduction() =>
        string.Equals(Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"), "Production", StringComparison.OrdinalIgnoreCase);

    private static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return Refused;
    }
}
