namespace Orleans;

/// <summary>A component that joins a lifecycle when asked to.</summary>
public interface ILifecycleParticipant<TLifecycleObservable>
    where TLifecycleObservable : ILifecycleObservable
{
    /// <summary>Joins.</summary>
    void Participate(TLifecycleObservable lifecycle);
}
