using ChiBo.Contracts.Grains.Kernel;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// A store whose faults at reading stay on this side: a caller in another process does not know the types of a database's
/// driver, and would hear of a missing serializer instead. Writes need none of it: their aggregate catches what they throw.
/// </summary>
internal sealed class GuardedReads(IGrainStorage store, ILogger<GuardedReads> log) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ReadStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ReadStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        try
        {
            await store.ReadStateAsync(stateName, grainId, grainState, cancellationToken);
        }
        catch (Exception fault) when (fault is not NotReadException)
        {
            var key = grainId.Key.ToString()!;
            log.NotRead(fault, key);
            throw new NotReadException(key);
        }
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        store.WriteStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        store.WriteStateAsync(stateName, grainId, grainState, cancellationToken);

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        store.ClearStateAsync(stateName, grainId, grainState);

    public Task ClearStateAsync<T>(
        string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        store.ClearStateAsync(stateName, grainId, grainState, cancellationToken);
}
