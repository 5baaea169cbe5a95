using System.Globalization;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Silo.Storage;

/// <summary>
/// Orleans' AdoNet storage whose writes share transactions: the same rows by the same function, but those of all grains that store
/// at the same time in one statement (docs/decisions/0034).
/// </summary>
internal sealed class PostgresGrainStorage(
    IGrainStorage rows, PostgresWriter writer, IGrainStorageSerializer serializer, string serviceId) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        rows.ReadStateAsync(stateName, grainId, grainState);

    public Task ReadStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        rows.ReadStateAsync(stateName, grainId, grainState, cancellationToken);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        int? held = grainState.ETag is { } etag ? int.Parse(etag, CultureInfo.InvariantCulture) : null;
        var row = new PostgresWrite(
            RowId.Of(stateName, grainId, serviceId), held, serializer.Serialize(grainState.State).Whole());
        var stored = await writer.Write(row);
        if (stored is null || stored == held)
            throw new InconsistentStateException(
                $"{row.Id.Key} ({stateName}) is not as it was read: somebody else wrote it.", "unknown", grainState.ETag ?? "none");
        (grainState.ETag, grainState.RecordExists) = (stored.Value.ToString(CultureInfo.InvariantCulture), true);
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        rows.ClearStateAsync(stateName, grainId, grainState);

    public Task ClearStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        rows.ClearStateAsync(stateName, grainId, grainState, cancellationToken);
}
