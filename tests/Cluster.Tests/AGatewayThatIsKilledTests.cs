using System.Text.Json.Nodes;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>SIGKILL to a gateway through which people follow a meeting and give orders.</summary>
[Collection(nameof(ComingAndGoing))]
public sealed class AGatewayThatIsKilledTests(SharedDeployment shared, ITestOutputHelper output)
{
    private const string Follow =
        "subscription($id: ID!) { meetingChanged(meetingId: $id) { version previousVersion parts } }";

    [Fact]
    public async Task Takes_no_order_with_it_and_followers_go_on_where_they_were()
    {
        var (deployment, audit) = (shared.Running, new Audit());
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        await meeting.Open();
        var start = (await meeting.Read(meeting.Secretary, "version"))["version"]!.GetValue<long>();
        using var enough = new CancellationTokenSource();
        var followers = meeting.Members.Select((m, i) => new Follower(deployment, meeting.Id, m, i)).ToArray();
        var following = Task.WhenAll(followers.Select(f => f.Until(enough.Token)));
        foreach (var follower in followers) await follower.UntilAt(start);

        var speaking = Task.WhenAll(meeting.Members.Skip(1).Select(m => Speak(m, meeting.Id, 8)));
        await audit.UntilMore(20, Participant.Promised);
        await deployment.KillGateway(deployment.Gateways[0]);
        await audit.UntilMore(20, Participant.Promised);
        await deployment.StartGateway();
        await speaking;

        var end = (await meeting.Read(meeting.Secretary, "version"))["version"]!.GetValue<long>();
        foreach (var follower in followers) await follower.UntilAt(end);
        await enough.CancelAsync();
        await following;
        output.WriteLine($"{audit}; connected again: {followers.Sum(f => f.Reconnections)}, told {followers.Sum(f => f.Told)} times");
        followers.Sum(f => f.Reconnections).ShouldBeGreaterThanOrEqualTo(TestRealm.Members / 2);
        followers.Where(f => f.Reconnections == 0).ShouldNotBeEmpty("the other gateway went on");
        await audit.Agrees(deployment.Grains);
    }

    private static async Task Speak(Participant member, string meeting, int times)
    {
        for (var n = 0; n < times; n++)
        {
            await member.Do("requestToSpeak", meeting, new { });
            await member.Do("withdrawRequest", meeting, new { });
        }
    }

    /// <summary>Somebody who follows a meeting, connects again when cut off, and knows whether a change was missed.</summary>
    private sealed class Follower(Deployment deployment, string meeting, Participant who, int gateway)
    {
        private readonly SemaphoreSlim _told = new(0);
        private long _version;

        public int Reconnections { get; private set; }

        public int Told { get; private set; }

        public async Task UntilAt(long version)
        {
            using var limit = new CancellationTokenSource(Participant.Promised);
            while (Interlocked.Read(ref _version) < version) await _told.WaitAsync(limit.Token);
        }

        public async Task Until(CancellationToken enough)
        {
            for (var attempt = 0; !enough.IsCancellationRequested; attempt++)
            {
                try
                {
                    var gateways = deployment.Gateways;
                    await using var client = await LiveClient.Connect(gateways[(gateway + attempt) % gateways.Length].Url, who.Token);
                    (await client.Next().WaitAsync(enough))!["type"]!.GetValue<string>().ShouldBe("connection_ack");
                    await client.Subscribe(Follow, new { id = meeting });
                    if (attempt > 0) Reconnections++;
                    while (await client.Next().WaitAsync(enough) is { } message) Take(message);
                }
                catch (Exception fault) when (fault is System.Net.WebSockets.WebSocketException or IOException or OperationCanceledException)
                {
                    if (enough.IsCancellationRequested) return; // else cut off, or nothing was said for long: connects again
                }
            }
        }

        private void Take(JsonObject message)
        {
            var change = message["payload"]!["data"]!["meetingChanged"]!;
            var (version, previous) = (change["version"]!.GetValue<long>(), change["previousVersion"]!.GetValue<long>());
            if (change["parts"]!.AsArray().Count > 0) previous.ShouldBe(_version, "a change follows the one that was told before");
            version.ShouldBeGreaterThanOrEqualTo(_version);
            Told++;
            Interlocked.Exchange(ref _version, version);
            _told.Release();
        }
    }
}
