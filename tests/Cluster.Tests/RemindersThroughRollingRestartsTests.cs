using System.Diagnostics;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>What grains owe the bus while every silo is replaced, one after the other.</summary>
[Collection(nameof(TroubledServers))]
public sealed class RemindersThroughRollingRestartsTests(SharedDeployment shared, ITestOutputHelper output)
{
    /// <summary>docs/operations.md promises it.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Wake_whoever_owes_though_nobody_calls_them()
    {
        var (deployment, audit) = (shared.Running, new Audit());
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        deployment.Broker.Control("stop_app");
        await meeting.Open();
        var version = (await meeting.Read(meeting.Secretary, "version"))["version"]!.GetValue<long>();
        foreach (var old in deployment.Serving)
        {
            await deployment.StartSilo();
            await deployment.Drain(old);
        }

        (await deployment.Database.Column($"select id from meetings_v1 where id = '{meeting.Id}'")).ShouldBeEmpty();
        deployment.Broker.Control("start_app");
        var watch = Stopwatch.StartNew();
        await deployment.UntilListed(meeting.Id, version);
        output.WriteLine($"told after {watch.Elapsed.TotalSeconds:0} s");
        watch.Elapsed.ShouldBeLessThan(Promised);
        await audit.Agrees(deployment.Grains);
    }
}
