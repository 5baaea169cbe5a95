using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.AdoNet;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Storage.State;

namespace Orleans.Storage.AdoNet;

/// <summary>Keeps records in the table OrleansStorage, through the query texts that the database keeps.</summary>
internal sealed class AdoNetStore(string name, AdoNetGrainStorageOptions options, string serviceId)
    : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    private readonly Database database = new(options.Invariant, options.ConnectionString, options.DataSource);
    private StoredQueries? queries;

    private StoredQueries Queries => queries
        ?? throw new InvalidOperationException($"Grain storage '{name}' is used before stage {options.InitStage}.");

    public static AdoNetStore Create(IServiceProvider services, string name) => new(
        name,
        services.GetRequiredService<IOptionsMonitor<AdoNetGrainStorageOptions>>().Get(name),
        services.GetRequiredService<IOptions<ClusterOptions>>().Value.ServiceId);

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe(name, options.InitStage, async token =>
    {
        var read = await StoredQueries.Read(database, token);
        _ = read.Get(QueryKeys.Write);
        _ = read.Get(QueryKeys.Read);
        _ = read.Get(QueryKeys.Clear);
        if (options.DeleteStateOnClear)
        {
            _ = read.Get(QueryKeys.Delete);
        }

        queries = read;
    });

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ReadStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        WriteStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ClearStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ReadStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        var row = await ReadRow(RowKey.Of(stateName, grainId, serviceId), cancellationToken);
        grainState.State = row.Payload is { } payload
            ? options.GrainStorageSerializer.Deserialize<T>(new BinaryData(payload))
            : Fresh.Of<T>();
        grainState.ETag = row.Version?.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = row.Payload is not null;
    }

    public async Task WriteStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        var payload = options.GrainStorageSerializer.Serialize(grainState.State).ToArray();
        grainState.ETag = await Change(
            QueryKeys.Write, stateName, grainId, grainState.ETag,
            parameters => parameters.Add("PayloadBinary", payload), cancellationToken);
        grainState.RecordExists = true;
    }

    public async Task ClearStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        if (grainState.ETag is not null)
        {
            var etag = await Change(
                options.DeleteStateOnClear ? QueryKeys.Delete : QueryKeys.Clear, stateName, grainId, grainState.ETag,
                _ => { }, cancellationToken);
            grainState.ETag = options.DeleteStateOnClear ? null : etag;
        }
        else if ((await ReadRow(RowKey.Of(stateName, grainId, serviceId), cancellationToken)).Version is { } stored)
        {
            throw Conflict(stateName, grainId, stored, null);
        }

        grainState.State = Fresh.Of<T>();
        grainState.RecordExists = false;
    }

    private async Task<string> Change(
        string query, string stateName, GrainId grainId, string? etag, Action<Parameters> more, CancellationToken token)
    {
        int? held = etag is null ? null : int.Parse(etag, CultureInfo.InvariantCulture);
        var key = RowKey.Of(stateName, grainId, serviceId);
        var answers = await database.Query(
            Queries.Get(query),
            parameters =>
            {
                key.Bind(parameters);
                parameters.Add("GrainStateVersion", held);
                more(parameters);
            },
            row => row.IsDBNull(row.GetOrdinal("NewGrainStateVersion"))
                ? (int?)null
                : Convert.ToInt32(row["NewGrainStateVersion"], CultureInfo.InvariantCulture),
            token);
        if (answers.FirstOrDefault() is { } version && version != held)
        {
            return version.ToString(CultureInfo.InvariantCulture);
        }

        throw Conflict(stateName, grainId, (await ReadRow(key, token)).Version, held);
    }

    private async Task<Row> ReadRow(RowKey key, CancellationToken token)
    {
        var rows = await database.Query(
            Queries.Get(QueryKeys.Read), key.Bind,
            row => new Row(
                row["PayloadBinary"] as byte[],
                row["Version"] is DBNull ? null : Convert.ToInt32(row["Version"], CultureInfo.InvariantCulture)),
            token);
        return rows.Count == 0 ? new Row(null, null) : rows[0];
    }

    private static InconsistentStateException Conflict(string stateName, GrainId grainId, int? stored, int? held) =>
        new(
            $"'{stateName}' of {grainId} was written by somebody else.",
            stored?.ToString(CultureInfo.InvariantCulture), held?.ToString(CultureInfo.InvariantCulture));

    private readonly record struct Row(byte[]? Payload, int? Version);
}
