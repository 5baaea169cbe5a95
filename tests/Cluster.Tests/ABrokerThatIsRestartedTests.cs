using System.Diagnostics;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>RabbitMQ restarted in order, frozen, and killed while frozen, under people who give orders.</summary>
[Collection(nameof(TroubledServers))]
public sealed class ABrokerThatIsRestartedTests(SharedDeployment shared, ITestOutputHelper output)
{
    private const string Owing =
        "select grainidextensionstring from orleansstorage where payloadbinary is not null "
        + "and json_array_length(convert_from(payloadbinary, 'UTF8')::json -> 'Outbox') > 0";

    [Theory]
    [InlineData("restarted")]
    [InlineData("frozen")]
    [InlineData("frozen and killed")]
    public async Task Holds_up_no_order_and_nobody_is_deaf_afterwards(string trouble)
    {
        var (deployment, audit, organisation) = (shared.Running, new Audit(), shared.TakeOrganisation());
        var meeting = await CellMeeting.Of(deployment, audit, organisation);
        await meeting.Open();
        await UntilListed(deployment, meeting);

        if (trouble == "restarted") deployment.Broker.EndBroker();
        else deployment.Broker.HoldBroker();
        var slowest = await Speak(meeting, 6);
        switch (trouble)
        {
            case "frozen": deployment.Broker.LetBrokerGo(); break;
            case "frozen and killed": deployment.Broker.KillBroker(); break;
        }

        if (trouble != "frozen") deployment.Broker.StartBroker();
        var watch = Stopwatch.StartNew();
        await UntilListed(deployment, meeting);
        var told = watch.Elapsed;
        await Speak(meeting, 1); // whoever consumes is asked once more
        await UntilListed(deployment, meeting);
        await deployment.UntilThere(Owing, owing => !owing.Any(o => o.StartsWith(TestRealm.Organisation(organisation))));
        output.WriteLine($"{trouble}: told {told.TotalSeconds:0.0} s after; slowest order meanwhile {slowest.TotalSeconds:0.0} s; {audit}");
        await audit.Agrees(deployment.Grains);
    }

    /// <summary>The longest that an order took.</summary>
    private static async Task<TimeSpan> Speak(CellMeeting meeting, int times)
    {
        var slowest = TimeSpan.Zero;
        for (var n = 0; n < times; n++)
        {
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(meeting.Members.Skip(1).Select(m => m.Do("requestToSpeak", meeting.Id, new { })));
            await Task.WhenAll(meeting.Members.Skip(1).Select(m => m.Do("withdrawRequest", meeting.Id, new { })));
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
        }

        return slowest;
    }

    private static async Task UntilListed(Deployment deployment, CellMeeting meeting)
    {
        var version = (await meeting.Read(meeting.Secretary, "version"))["version"]!.GetValue<long>();
        await deployment.UntilListed(meeting.Id, version);
    }
}
