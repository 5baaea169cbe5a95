using System.Data.Common;
using Npgsql;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>The clustering texts, which only the real packages run, do what their contract says.</summary>
public sealed class PostgreSqlClusteringScriptTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    private static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Each_change_of_a_row_moves_the_version_or_changes_nothing()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        var id = Guid.NewGuid().ToString("N");
        (await Scalar("InsertMembershipVersionKey", ("DeploymentId", id))).ShouldBe(1);
        (await Scalar("InsertMembershipVersionKey", ("DeploymentId", id))).ShouldBe(0);
        (await Scalar("InsertMembershipKey", Insert(id, 11111, version: 0))).ShouldBe(1);
        (await Scalar("InsertMembershipKey", Insert(id, 22222, version: 0))).ShouldBe(0, "the version has moved");
        (await Scalar("InsertMembershipKey", Insert(id, 11111, version: 1))).ShouldBe(0, "the row exists");
        (await Scalar("InsertMembershipKey", Insert(id, 22222, version: 1))).ShouldBe(1);
        (await Scalar("UpdateMembershipKey", Update(id, 11111, status: 3, version: 1))).ShouldBe(0);
        (await Scalar("UpdateMembershipKey", Update(id, 33333, status: 3, version: 2))).ShouldBe(0, "no such row");
        (await Scalar("UpdateMembershipKey", Update(id, 11111, status: 3, version: 2))).ShouldBe(1);

        var rows = await Rows("MembershipReadAllKey", ("DeploymentId", id));
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => (int)row["version"] == 3);
        rows.Single(row => (int)row["port"] == 11111)["status"].ShouldBe(3);
        (await Rows("GatewaysQueryKey", ("DeploymentId", id), ("Status", 3))).Single()["proxyport"].ShouldBe(30000);
    }

    [Fact]
    public async Task A_row_that_is_not_there_still_gives_the_version()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        var id = Guid.NewGuid().ToString("N");
        await Scalar("InsertMembershipVersionKey", ("DeploymentId", id));
        var row = (await Rows(
            "MembershipReadRowKey", ("DeploymentId", id), ("Address", "127.0.0.1"), ("Port", 1), ("Generation", 1)))
            .Single();
        row["version"].ShouldBe(0);
        row["address"].ShouldBe(DBNull.Value);
    }

    [Fact]
    public async Task The_dead_and_the_whole_cluster_can_be_removed()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        var id = Guid.NewGuid().ToString("N");
        await Scalar("InsertMembershipVersionKey", ("DeploymentId", id));
        await Scalar("InsertMembershipKey", Insert(id, 1, version: 0));
        await Scalar("InsertMembershipKey", Insert(id, 2, version: 1));
        await Scalar("UpdateMembershipKey", Update(id, 2, status: 3, version: 2));
        await Rows(
            "UpdateIAmAlivetimeKey", ("DeploymentId", id), ("Address", "127.0.0.1"), ("Port", 1), ("Generation", 5),
            ("IAmAliveTime", Start.AddDays(-1)));
        await Rows("CleanupDefunctSiloEntriesKey", ("DeploymentId", id), ("IAmAliveTime", Start.AddDays(1)));
        (await Rows("MembershipReadAllKey", ("DeploymentId", id))).Single()["port"].ShouldBe(2, "it is active");
        await Rows("DeleteMembershipTableEntriesKey", ("DeploymentId", id));
        (await Rows("MembershipReadAllKey", ("DeploymentId", id))).ShouldBeEmpty();
    }

    private static (string, object)[] Insert(string id, int port, int version) =>
    [
        ("DeploymentId", id), ("Address", "127.0.0.1"), ("Port", port), ("Generation", 5), ("SiloName", "s"),
        ("HostName", "h"), ("Status", 1), ("ProxyPort", 30000), ("StartTime", Start), ("IAmAliveTime", Start),
        ("Version", version),
    ];

    private static (string, object)[] Update(string id, int port, int status, int version) =>
    [
        ("DeploymentId", id), ("Address", "127.0.0.1"), ("Port", port), ("Generation", 5), ("Status", status),
        ("SuspectTimes", ""), ("IAmAliveTime", Start), ("Version", version),
    ];

    private async Task<int> Scalar(string key, params (string Name, object Value)[] parameters) =>
        (int)(await Rows(key, parameters)).Single()["count"];

    private async Task<List<Dictionary<string, object>>> Rows(
        string key, params (string Name, object Value)[] parameters)
    {
        var text = (await database.Query(
            $"SELECT QueryText FROM OrleansQuery WHERE QueryKey = '{key}'", row => row.GetString(0))).Single();
        await using var connection = (NpgsqlConnection)database.Connect();
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Row(reader));
        }

        return rows;
    }

    private static Dictionary<string, object> Row(DbDataReader reader) =>
        Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue);
}
