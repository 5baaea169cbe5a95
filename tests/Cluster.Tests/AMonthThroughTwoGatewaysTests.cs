using System.Text.Json.Nodes;
using ChiBo.Cluster.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>An organisation's month through two gateways, while one silo is killed and another is asked to stop.</summary>
[Collection(nameof(ComingAndGoing))]
public sealed class AMonthThroughTwoGatewaysTests(SharedDeployment shared, ITestOutputHelper output)
{
    private const string Listed =
        "query($id: ID!) { meetings(first: 50, filter: { organisationId: $id }) { nodes { id phase } } }";

    [Fact]
    public async Task Ends_confirmed_and_every_acknowledged_order_is_in_the_record_once()
    {
        var (deployment, audit, organisation) = (shared.Running, new Audit(), shared.TakeOrganisation());
        var meetings = new List<CellMeeting>();
        for (var cell = 1; cell <= TestRealm.Cells; cell++)
        {
            meetings.Add(await CellMeeting.Of(deployment, audit, organisation, cell, "regular"));
            meetings.Add(await CellMeeting.Of(deployment, audit, organisation, cell, "extraordinary"));
        }

        var month = Task.WhenAll(meetings.Select(Hold));
        await Until(audit, 40, month);
        await deployment.Kill(deployment.Serving[0]);
        await deployment.StartSilo();
        await Until(audit, 20, month);
        await deployment.StartSilo();
        await deployment.Drain(deployment.Serving[0]);
        await month;

        output.WriteLine($"{audit}");
        audit.Troubles.ShouldNotBeEmpty("nobody noticed: the silos held no meeting");
        await audit.Agrees(deployment.Grains);
        foreach (var gateway in new[] { 0, 1 }) await UntilListed(deployment, audit, organisation, gateway, meetings);
    }

    private static async Task Hold(CellMeeting meeting)
    {
        await meeting.Open();
        await meeting.HoldAndConfirm();
    }

    private static Task Until(Audit audit, int orders, Task month) =>
        Task.WhenAny(audit.UntilMore(orders, Participant.Promised * 2), month).Unwrap();

    /// <summary>The lists come over the bus.</summary>
    private static async Task UntilListed(
        Deployment deployment, Audit audit, int organisation, int gateway, IEnumerable<CellMeeting> meetings)
    {
        var committee = await Participant.SignIn(deployment, audit, TestRealm.Committee(organisation), gateway);
        var wanted = meetings.Select(m => $"{m.Id} CONFIRMED").Order().ToArray();
        using var limit = new CancellationTokenSource(Participant.Promised);
        while (true)
        {
            var nodes = (await committee.Ask(Listed, new { id = TestRealm.Organisation(organisation) }))["meetings"]!["nodes"]!.AsArray();
            if (nodes.Select(Shown).Order().SequenceEqual(wanted)) return;
            await Task.Delay(200, limit.Token);
        }
    }

    private static string Shown(JsonNode? node) => $"{node!["id"]} {node["phase"]}";
}
