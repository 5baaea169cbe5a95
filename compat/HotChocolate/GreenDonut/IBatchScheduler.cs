namespace GreenDonut;

/// <summary>Decides when a batch of keys is fetched.</summary>
public interface IBatchScheduler
{
    /// <param name="dispatch">Fetches what the batch holds by then.</param>
    void Schedule(Func<ValueTask> dispatch);
}
