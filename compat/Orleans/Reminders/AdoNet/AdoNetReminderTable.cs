using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using Orleans.AdoNet;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.Reminders.AdoNet;

/// <summary>Keeps reminders in OrleansRemindersTable, through the query texts that the database keeps.</summary>
internal sealed class AdoNetReminderTable(
    IOptions<AdoNetReminderTableOptions> options, IOptions<ClusterOptions> cluster) : IReminderTable
{
    private readonly Database database =
        new(options.Value.Invariant, options.Value.ConnectionString, options.Value.DataSource);
    private readonly string serviceId = cluster.Value.ServiceId;
    private StoredQueries? queries;

    private StoredQueries Queries =>
        queries ?? throw new InvalidOperationException("Reminders are used before the silo is active.");

    public async Task StartAsync(CancellationToken cancellationToken = default) =>
        queries = await StoredQueries.Read(database, cancellationToken);

    public Task<ReminderTableData> ReadRows(GrainId grainId) =>
        Read("ReadReminderRowsKey", parameters => parameters.Add("GrainId", grainId.ToString()));

    // the table keeps hashes as signed integers, and so their order is that of signed integers
    public Task<ReminderTableData> ReadRows(uint begin, uint end) => Read(
        unchecked((int)begin < (int)end) ? "ReadRangeRows1Key" : "ReadRangeRows2Key",
        parameters =>
        {
            parameters.Add("BeginHash", unchecked((int)begin));
            parameters.Add("EndHash", unchecked((int)end));
        });

    public async Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName)
    {
        var found = await Read("ReadReminderRowKey", parameters =>
        {
            parameters.Add("GrainId", grainId.ToString());
            parameters.Add("ReminderName", reminderName);
        });
        return found.Reminders.FirstOrDefault();
    }

    public async Task<string> UpsertRow(ReminderEntry entry)
    {
        var versions = await Run("UpsertReminderRowKey", parameters =>
        {
            parameters.Add("GrainId", entry.GrainId.ToString());
            parameters.Add("ReminderName", entry.ReminderName);
            parameters.Add("StartTime", DateTime.SpecifyKind(entry.StartAt, DateTimeKind.Utc));
            parameters.Add("Period", (long)entry.Period.TotalMilliseconds);
            parameters.Add("GrainHash", unchecked((int)entry.GrainId.GetUniformHashCode()));
        });
        return versions.Single();
    }

    public async Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag)
    {
        var removed = await Run("DeleteReminderRowKey", parameters =>
        {
            parameters.Add("GrainId", grainId.ToString());
            parameters.Add("ReminderName", reminderName);
            parameters.Add("Version", int.Parse(eTag, CultureInfo.InvariantCulture));
        });
        return removed.Single() is "1" or "True";
    }

    public Task TestOnlyClearTable() => Run("DeleteReminderRowsKey", _ => { });

    private async Task<ReminderTableData> Read(string query, Action<Parameters> bind) => new(await database.Query(
        Queries.Get(query), parameters => Bind(parameters, bind), Entry));

    private Task<List<string>> Run(string query, Action<Parameters> bind) => database.Query(
        Queries.Get(query), parameters => Bind(parameters, bind),
        row => Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture)!);

    private void Bind(Parameters parameters, Action<Parameters> more)
    {
        parameters.Add("ServiceId", serviceId);
        more(parameters);
    }

    private static ReminderEntry Entry(DbDataReader row) => new()
    {
        GrainId = GrainId.Parse((string)row["GrainId"]),
        ReminderName = (string)row["ReminderName"],
        StartAt = DateTime.SpecifyKind((DateTime)row["StartTime"], DateTimeKind.Utc),
        Period = TimeSpan.FromMilliseconds(Convert.ToInt64(row["Period"], CultureInfo.InvariantCulture)),
        ETag = Convert.ToString(row["Version"], CultureInfo.InvariantCulture),
    };
}
