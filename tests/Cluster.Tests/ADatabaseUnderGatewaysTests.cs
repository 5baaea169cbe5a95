using System.Diagnostics;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;
using Npgsql;

namespace ChiBo.Cluster.Tests;

/// <summary>PostgreSQL restarted, and failing over while processes keep connections to what is read-only now.</summary>
[Collection(nameof(OneDeployment))]
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
            await deployment.Database.Run($"alter database {name} set default_transaction_read_only = on");
            await End(deployment);
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.WhenAll(deployment.Gateways.Concat(deployment.Serving).Select(s => s.IsReady()))));
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(deployment.Server.Address) { Pooling = false, Database = "postgres" }.ToString());
            await connection.OpenAsync();
            await using var reset = new NpgsqlCommand($"alter database {name} reset default_transaction_read_only", connection);
            await reset.ExecuteNonQueryAsync();
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
        await deployment.UntilThere($"select version from meetings_v1 where id = '{meeting.Id}'", there => there is [var listed] && long.Parse(listed) >= version);
    }

    private static async Task Speak(Participant member, string meeting, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await member.Do("requestToSpeak", meeting, new { });
            await member.Do("withdrawRequest", meeting, new { });
        }
    }

    private static async Task End(Deployment deployment)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(deployment.Server.Address) { Pooling = false, Database = "postgres" }.ToString());
        await connection.OpenAsync();
        await using var end = new NpgsqlCommand(
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{deployment.Database.Name}'", connection);
        await end.ExecuteNonQueryAsync();
    }
}
