namespace Orleans;

/// <summary>Shorter ways to join a lifecycle.</summary>
public static class LifecycleExtensions
{
    /// <summary>Joins with a start action.</summary>
    public static IDisposable Subscribe(
        this ILifecycleObservable observable, string observerName, int stage,
        Func<CancellationToken, Task> onStart) =>
        observable.Subscribe(observerName, stage, new LifecycleObserver(onStart, null));

    /// <summary>Joins with a start and a stop action.</summary>
    public static IDisposable Subscribe(
        this ILifecycleObservable observable, string observerName, int stage,
        Func<CancellationToken, Task> onStart, Func<CancellationToken, Task> onStop) =>
        observable.Subscribe(observerName, stage, new LifecycleObserver(onStart, onStop));

    /// <summary>Joins under the name of a type.</summary>
    public static IDisposable Subscribe<TObserver>(
        this ILifecycleObservable observable, int stage, Func<CancellationToken, Task> onStart) =>
        observable.Subscribe(typeof(TObserver).FullName!, stage, onStart);

    /// <summary>Joins under the name of a type.</summary>
    public static IDisposable Subscribe<TObserver>(
        this ILifecycleObservable observable, int stage, Func<CancellationToken, Task> onStart,
        Func<CancellationToken, Task> onStop) =>
        observable.Subscribe(typeof(TObserver).FullName!, stage, onStart, onStop);
}
