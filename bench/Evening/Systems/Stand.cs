using ChiBo.Evening.Results;

namespace ChiBo.Evening.Systems;

/// <summary>ChiBo and, beside it, the plain program, each on a database of its own of the same kind.</summary>
internal sealed class Stand : IAsyncDisposable
{
    /// <summary>No more connections than two cores have use for; the processes of a cluster share out what a server has.</summary>
    private const int OfOne = 40;

    private const int OfEach = 20;

    private readonly EveningOptions _options;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chibo-evening-");
    private int _server;

    private Stand(EveningOptions options) => _options = options;

    public ChiBoProgram ChiBo { get; private set; } = null!;

    /// <summary>All that <see cref="ChiBo"/> consists of.</summary>
    public ChiBoProcesses Processes { get; private set; } = null!;

    /// <summary>Null when nothing is compared.</summary>
    public ChiBoProgram? Plain { get; private set; }

    public Database Database { get; private set; } = null!;

    public string Data => Path.Combine(_folder.FullName, "data");

    public static async Task<Stand> Start(EveningOptions options)
    {
        var stand = new Stand(options);
        var name = $"evening_{Guid.NewGuid():N}";
        stand.Database = options.IsPostgres
            ? await Database.InServer(options.Postgres!, name, options.Storage == Storage.Cluster ? OfEach : OfOne)
            : Database.OfFile(Path.Combine(stand.Data, "chibo.db"));
        await stand.StartChiBo();
        stand._server = await stand.Database.Server();
        if (options.Plain) await stand.StartPlain($"{name}_plain");
        return stand;
    }

    /// <summary>Ends ChiBo and starts it again on the same data.</summary>
    /// <returns>How long it took from the start of the process to the first answer.</returns>
    public async Task<TimeSpan> Restart()
    {
        await ChiBo.DisposeAsync();
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await StartChiBo();
        return System.Diagnostics.Stopwatch.GetElapsedTime(began);
    }

    /// <summary>What has been used since the start of everything, once what follows from it is done.</summary>
    public async Task<Use> Used()
    {
        var told = await Measures.Quiet(Processes, _options.Quiet);
        return new Use(
            told.Orders, told.Writes, told.Commits, Processes.Seconds,
            _server == 0 ? 0 : ProcessUse.SecondsWithChildren(_server), ProcessUse.Seconds(Environment.ProcessId), told.Allocated);
    }

    /// <summary>The managed heap when nothing happens and all that can be collected is.</summary>
    public async Task<long> Heap()
    {
        await Measures.Quiet(Processes, _options.Quiet);
        return (await Measures.Read(Processes, collect: true)).Heap;
    }

    public async ValueTask DisposeAsync()
    {
        await ChiBo.DisposeAsync();
        if (Plain is not null) await Plain.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartChiBo()
    {
        var port = ChiBo?.Port ?? ChiBoProgram.FreePort();
        var isCluster = _options.Storage == Storage.Cluster;
        string[] storage = Database.Postgres is { } postgres ? ["--postgres", postgres] : [];
        string[] broker = isCluster ? ["--rabbitmq", _options.RabbitMq!] : [];
        ChiBo = await ChiBoProgram.Start(
            isCluster ? "src/Launcher" : "src/Standalone", port, "/health/ready",
            ["--data", Data, "--port", $"{port}", "--demo-times", $"{_options.Scale}", .. storage, .. broker]);
        Processes = isCluster ? await ChiBoProcesses.OfCluster(ChiBo) : ChiBoProcesses.Of(ChiBo);
    }

    private async Task StartPlain(string name)
    {
        var port = ChiBoProgram.FreePort();
        string[] storage = !_options.PlainStores ? [] : _options.IsPostgres
            ? ["--postgres", (await Database.InServer(_options.Postgres!, name, OfOne)).Postgres!]
            : ["--sqlite", Path.Combine(_folder.FullName, "plain.db")];
        Plain = await ChiBoProgram.Start(
            "bench/Plain", port, "/votes/count",
            ["--port", $"{port}", "--issuer", $"{ChiBo.Address}realms/chibo", "--audience", "chibo-gateway", .. storage]);
    }
}
