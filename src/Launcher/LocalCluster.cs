using System.Collections.Immutable;
using ChiBo.Demo;
using ChiBo.Launcher.Demo;
using ChiBo.Launcher.Options;
using ChiBo.Launcher.Processes;
using ChiBo.Launcher.Proxy;

namespace ChiBo.Launcher;

/// <summary>A whole cluster on one machine, from its tables to the proxy in front of it.</summary>
internal sealed class LocalCluster : IAsyncDisposable
{
    private readonly LaunchOptions _options;
    private readonly ClusterFolder _folder;
    private readonly DemoBloc _demo;
    private readonly ClusterPlan _plan;
    private readonly TextWriter _output;
    private readonly StatusLines _status;
    private readonly ImmutableArray<RunningPart> _silos;
    private readonly ImmutableArray<RunningPart> _services;
    private readonly ImmutableArray<RunningPart> _gateways;
    private readonly RunningPart _identity;
    private readonly DemoDays _days;
    private readonly CancellationTokenSource _end = new();
    private FrontProxy? _proxy;
    private Task _telling = Task.CompletedTask;
    private volatile bool _isLoaded;

    public LocalCluster(LaunchOptions options, ClusterFolder folder, TextWriter output)
    {
        (_options, _folder, _output, _status) = (options, folder, output, new StatusLines(output));
        _demo = DemoBloc.Generate(options.DemoSeed, options.DemoTimes);
        _plan = new ClusterPlan(options, folder, _demo);
        _identity = Of(_plan.Identity);
        _silos = [.. _plan.Silos.Select(Of)];
        _services = [.. _plan.Services.Select(Of)];
        _gateways = [.. _plan.Gateways.Select(Of)];
        _days = new DemoDays(_plan.Services.Single(p => p.Name == "rating"));
    }

    /// <summary>Starts everything and loads the demo bloc.</summary>
    /// <exception cref="PartFailedException">A process ended, or did not come to serve.</exception>
    /// <exception cref="DemoRefusedException">The demo bloc could not be loaded.</exception>
    public async Task Start(CancellationToken cancellation)
    {
        DemoRealm.WriteTo(_folder.Identity, _demo);
        await using (var migrations = Of(_plan.Migrations)) await migrations.RunOnce(cancellation);
        _proxy = await FrontProxy.Start(_options.Port, _plan.Identity, State, _days, cancellation);
        foreach (var gateway in _gateways) gateway.Changed += ServeThoseThatAreReady;
        await StartAll([_identity, .. _silos], cancellation);
        await StartAll([.. _services, .. _gateways], cancellation);
        _telling = _days.Tell(_end.Token);
        await LoadDemo(cancellation);
        _isLoaded = true;
        Greeting.Write(_output, _plan.PublicAddress, _demo);
        await _output.WriteLineAsync($"Tình trạng: {_plan.PublicAddress}/cluster; nhật ký: {_folder.Logs}");
    }

    public async ValueTask DisposeAsync()
    {
        _status.Stopping();
        await _end.CancelAsync();
        await _telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_proxy is not null) await _proxy.DisposeAsync();
        await StopAll(_gateways); // nobody is called any more
        await StopAll([.. _silos, .. _services, _identity]);
        _end.Dispose();
        _status.Stopped();
    }

    private RunningPart Of(Part part) => new(part, _folder, _status);

    /// <summary>All at once; the first that fails ends the wait for the others.</summary>
    private static Task StartAll(ImmutableArray<RunningPart> parts, CancellationToken cancellation) => Parallel.ForEachAsync(
        parts, new ParallelOptions { MaxDegreeOfParallelism = parts.Length, CancellationToken = cancellation },
        async (part, stop) => await part.Start(stop));

    private static Task StopAll(IEnumerable<RunningPart> parts) =>
        Task.WhenAll(parts.Select(async part => await part.DisposeAsync()));

    private void ServeThoseThatAreReady() => _proxy!.Serve(_gateways.Where(g => g.IsReady).Select(g => g.Part));

    private ClusterStatus State()
    {
        PartStatus[] parts =
        [
            .. _silos.Concat(_services).Concat(_gateways).Append(_identity).Select(p => new PartStatus(
                p.Part.Name, p.Part.Program, p.Part.Address.ToString(), p.ProcessId, p.IsReady, p.Starts)),
        ];
        return new ClusterStatus(_isLoaded && parts.All(p => p.IsReady), parts);
    }

    private async Task LoadDemo(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = new Uri(_plan.PublicAddress) };
        var office = _demo.Grants.First(g => g.Role == DemoRoles.BlocOffice).MemberId;
        var loader = new BlocLoader(new DemoOffice(http, office), _demo);
        if (!await loader.IsLoaded(cancellation))
            await loader.Load(new ProgressBar("Nạp đảng bộ mẫu", _demo.Cells.Count(), _output).Step, cancellation);
        await loader.AwaitLists(cancellation);
    }
}
