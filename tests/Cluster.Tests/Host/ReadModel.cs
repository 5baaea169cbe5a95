
namespace ChiBo.Cluster.Tests.Host;

/// <summary>What the bus told the other side.</summary>
internal static class ReadModel
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Waits until the read model shows every meeting at the version of its grain and no grain owes the bus anything.</summary>
    public static async Task UntilItAgrees(this Meetings meetings, Deployment deployment)
    {
        var versions = new List<string>();
        for (var i = 1; i <= Meetings.Count; i++) versions.Add($"{Meetings.IdOfMeeting(i)}@{(await meetings.See(i)).Version}");
        await UntilThere(deployment, "select id || '@' || version from meetings_v1", there => versions.All(there.Contains));
        await UntilThere(
            deployment,
            "select grainidextensionstring from orleansstorage where payloadbinary is not null and json_array_length(convert_from(payloadbinary, 'UTF8')::json -> 'Outbox') > 0",
            owing => owing.Length == 0);
    }

    /// <summary>Waits until a column of the database is as it should be.</summary>
    public static async Task UntilThere(this Deployment deployment, string sql, Func<string[], bool> isRight)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            var there = await deployment.Database.Column(sql);
            if (isRight(there)) return;
            if (watch.Elapsed > Patience) throw new TimeoutException($"{sql}: {string.Join(", ", there)}");
            await Task.Delay(200);
        }
    }
}
