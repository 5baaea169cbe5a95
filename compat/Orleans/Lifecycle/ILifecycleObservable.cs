namespace Orleans;

/// <summary>A lifecycle that can be joined.</summary>
public interface ILifecycleObservable
{
    /// <summary>Joins at a stage; disposing leaves.</summary>
    IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer);
}
