namespace Orleans;

/// <summary>Something that starts and stops with a lifecycle.</summary>
public interface ILifecycleObserver
{
    /// <summary>Runs when the stage starts.</summary>
    Task OnStart(CancellationToken cancellationToken = default);

    /// <summary>Runs when the stage stops.</summary>
    Task OnStop(CancellationToken cancellationToken = default);
}
