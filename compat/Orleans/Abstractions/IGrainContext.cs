using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>One activation: the identity, the instance and the scheduler that belong together.</summary>
public interface IGrainContext : ITargetHolder, IEquatable<IGrainContext>
{
    /// <summary>A reference to this grain.</summary>
    GrainReference GrainReference { get; }

    /// <summary>The grain's identity.</summary>
    GrainId GrainId { get; }

    /// <summary>The grain object, or null while it is being made.</summary>
    object? GrainInstance { get; }

    /// <summary>Tells this activation from those before and after it.</summary>
    ActivationId ActivationId { get; }

    /// <summary>Where this activation lives.</summary>
    GrainAddress Address { get; }

    /// <summary>The services of this activation's own scope.</summary>
    IServiceProvider ActivationServices { get; }

    /// <summary>The stages that start and stop with the activation.</summary>
    IGrainLifecycle ObservableLifecycle { get; }

    /// <summary>Runs work one turn at a time, between the activation's other turns.</summary>
    IWorkItemScheduler Scheduler { get; }

    /// <summary>Completes when the activation is gone.</summary>
    Task Deactivated { get; }

    /// <summary>Adds or replaces a component; null takes it away.</summary>
    void SetComponent<TComponent>(TComponent? value) where TComponent : class;

    /// <summary>Asks the activation to step down once the calls it is running have ended.</summary>
    void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default);
}
