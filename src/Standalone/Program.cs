using System.Text;
using ChiBo.Demo;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.Ownership;
using ChiBo.Identity;
using ChiBo.Inspection;
using ChiBo.Projections.Kernel;
using ChiBo.Rating;
using ChiBo.Silo.Storage;
using ChiBo.Standalone.Demo;
using ChiBo.Standalone.Hosts;
using ChiBo.Standalone.Operating;
using ChiBo.Standalone.Options;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace ChiBo.Standalone;

internal static class Program
{
    private const int WrongArguments = 2;
    private const int Refused = 3;

    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (args is ["rebuild", .. var rest])
            return await Operate(
                () => OperatorOptions.Parse(rest), OperatorOptions.Usage,
                (client, options) => new RebuildCommand(client, Console.Out).Run(options.Projections));
        if (args is ["set-aside", .. var where])
            return await Operate(
                () => OperatorOptions.ParseWithoutProjections(where), OperatorOptions.SetAsideUsage,
                (client, _) => new SetAsideCommand(client, Console.Out).Run());
        if (args is [ChiBoProcess.DescribeConfig])
        {
            Console.Write(SettingsReference.Write(StandaloneSettings.Process));
            return 0;
        }

        try
        {
            var options = StandaloneOptions.Parse(args, DemoBloc.DefaultSeed);
            await Run(options.Port == 0 ? options with { Port = FreePort.Find() } : options);
            return 0;
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}\n\n{StandaloneOptions.Usage}");
            return WrongArguments;
        }
        catch (InvalidSettingsException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongArguments;
        }
        catch (DataOwnedException held)
        {
            await Console.Error.WriteLineAsync($"Dữ liệu trong {held.Folder} đang được dùng bởi {held.Owner}.");
            return Refused;
        }
        catch (Exception refusal) when (refusal
            is OtherDatabaseException or OtherDemoException or IdentityRefusedException or OrleansConfigurationException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Refused;
        }
    }

    private static async Task<int> Operate(
        Func<OperatorOptions> read, string usage, Func<OperatorClient, OperatorOptions, Task> work)
    {
        try
        {
            var options = read();
            using var http = new HttpClient();
            await work(new OperatorClient(http, options), options);
            return 0;
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}\n\n{usage}");
            return WrongArguments;
        }
        catch (Exception fault) when (fault is OperatorRefusedException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return Refused;
        }
    }

    private static async Task Run(StandaloneOptions options)
    {
        var data = new DataFolder(Path.GetFullPath(options.Data));
        using var owner = DataOwner.Take(data.Path);
        using var logs = LoggerFactory.Create(b => b.AddSimpleConsole(o => o.SingleLine = true));
        var generating = Task.Run(() => options.DemoSeed is { } seed ? DemoBloc.Generate(seed, options.DemoTimes) : null);
        IDatabase database = options.Postgres is { } postgres
            ? await PostgresDatabase.Open(postgres)
            : await SqliteDatabase.Open(new SqliteSettings(data.Database), logs.CreateLogger<SqliteDatabase>());
        await using var closing = (IAsyncDisposable)database;
        await database.Migrate(SiloSchema.Schema);
        await database.Migrate(ReadModel.Schema);
        await database.MigrateRating();
        await database.MigrateInspection();
        var demo = await generating;
        await using var app = StandaloneHost.Build(options, data, database, demo);
        await app.StartAsync();
        Greeting.Write(Console.Out, $"http://127.0.0.1:{options.Port}", demo);
        await app.WaitForShutdownAsync();
    }
}
