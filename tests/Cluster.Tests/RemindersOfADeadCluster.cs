using ChiBo.Cluster.Tests.Host;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>What a grain owed the bus when every silo was killed.</summary>
public sealed class RemindersOfADeadCluster(ITestOutputHelper output)
{
    /// <summary>docs/operations.md promises it.</summary>
    private const int PromisedSeconds = 180;

    private const string Owing = "select grainid from orleansreminderstable";

    [Fact]
    public async Task Wake_it_in_the_next_one_though_nobody_calls_it()
    {
        await using var deployment = await Deployment.Start();
        deployment.Broker.Control("stop_app");
        await Meetings.Done(deployment.Grains.GetGrain<IBlocGrain>("khoi/").Register(Meetings.Office, new RegisterBlocRequest("Đảng bộ Khối")));
        (await deployment.Database.Column(Owing)).ShouldNotBeEmpty();
        await Task.WhenAll(deployment.Silos.Select(s => s.Program.Kill()));
        (await deployment.Database.Column("select id from blocs_v1")).ShouldBeEmpty();
        deployment.Broker.Control("start_app");

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await deployment.StartSiloAgainAndAgain(PromisedSeconds);
        output.WriteLine($"ready after {watch.Elapsed.TotalSeconds:0} s");

        await deployment.UntilThere("select id from blocs_v1", there => there is ["khoi"]);
        output.WriteLine($"told after {watch.Elapsed.TotalSeconds:0} s");
        await deployment.UntilThere(Owing, owing => owing.Length == 0);
    }
}
