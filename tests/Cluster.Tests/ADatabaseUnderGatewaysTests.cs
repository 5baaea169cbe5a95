using System.Diagnostics;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;
using Npgsql;

namespace ChiBo.Cluster.Tests;

/// <summary>PostgreSQL restarted, and failing over while processes keep connections to what is read-only now.</summary>
[Collection(nameof(TroubledServers))]
public sealed class ADatabaseUnderGatewaysTests(SharedDeployment shared, ITestOutputHelper output)
{
    [Fact]
    public async Task That_restarts_loses_no_order_and_no_list()
    {
        var deployment = shared.Running;
        await Suffer("restarted", deployment, async () =>
        {
            deployment.Server.Crash();
            await Task.WhenAll(deployment.Serving.Select(s => s.UntilReady(false)));
            deployment.Server.StartAgain();
        });
    }

    [Fact]
    public async Task That_fails_over_is_found_though_pooled_connections_are_to_what_is_read_only_now()
    {
        var deployment = shared.Running;
        var name = deployment.Database.Name;
        await Suffer("failed over", deployment, async () =>
        {
            // whoever connects now is on the standby, and stays on it although the name leads to the new primary afterwards
            await Run(deployment, $"alter database {name} set default_transaction_read_only = on");
            await Run(deployment, $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
            foreach (var process in deployment.Gateways.Concat(deployment.Serving)) await process.UntilReady(true); // on the standby
            await Run(deployment, $"alter database {name} reset default_transaction_read_only");
        });
    }

    private async Task Suffer(string name, Deployment deployment, Func<Task> trouble)
    {
        var audit = new Audit();
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        await meeting.Open();
        using var enough = new CancellationTokenSource();
        var speaking = Task.WhenAll(meeting.Members.Skip(1).Select(m => Speak(m, meeting.Id, enough.Token)));
        await audit.UntilMore(20, Participant.Promised);
        await trouble();
        NpgsqlConnection.ClearAllPools(); // the test's own, which suffered too
        var returned = Stopwatch.StartNew();
        await audit.UntilMore(30, Participant.Promised);
        await Task.WhenAll(deployment.Serving.Concat(deployment.Gateways).Select(p => p.UntilReady(true)));
        await enough.CancelAsync();
        await speaking;
        output.WriteLine($"{name}: orders are taken {returned.Elapsed.TotalSeconds:0.0} s after; {audit}");
        audit.Troubles.ShouldNotBeEmpty("nobody noticed");
        await audit.Agrees(deployment.Grains);
        var version = (await meeting.Read(meeting.Secretary, "version"))["version"]!.GetValue<long>();
        await deployment.UntilListed(meeting.Id, version);
    }

    private static async Task Speak(Participant member, string meeting, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await member.Do("requestToSpeak", meeting, new { });
            await member.Do("withdrawRequest", meeting, new { });
        }
    }

    /// <summary>Over a connection of its own to another database.</summary>
    private static async Task Run(Deployment deployment, string sql)
    {
        var address = new NpgsqlConnectionStringBuilder(deployment.Server.Address) { Pooling = false, Database = "postgres" };
        await using var connection = new NpgsqlConnection(address.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
