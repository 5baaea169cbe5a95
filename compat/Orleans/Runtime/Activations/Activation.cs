using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.Scheduling;
using Orleans.Runtime.Timers;

namespace Orleans.Runtime;

/// <summary>One activation of a grain. This part is its identity and what it is made of.</summary>
internal sealed partial class Activation : CallTarget, IGrainContext
{
    private readonly Lock gate = new();
    private readonly IActivationHome home;
    private readonly GrainId id;
    private AsyncServiceScope? scope;
    private GrainReference? reference;
    private GrainLifecycle? lifecycle;
    private Dictionary<Type, object>? components;
    private List<GrainTimer>? timers;

    public Activation(GrainClass grainClass, GrainId id, IActivationHome home)
    {
        Class = grainClass;
        this.id = id;
        this.home = home;
        Scheduler = new ActivationScheduler(this, grainClass.Silo.SchedulingQuantum);
        lastUse = grainClass.Silo.Time.GetTimestamp();
    }

    public GrainClass Class { get; }

    public GrainId GrainId => id;

    public ActivationId ActivationId { get; } = ActivationId.NewId();

    public object? GrainInstance { get; private set; }

    public ActivationScheduler Scheduler { get; }

    /// <summary>The grain itself, when it filters the calls that reach it.</summary>
    public IIncomingGrainCallFilter? OwnIncomingFilter { get; private set; }

    public GrainReference GrainReference =>
        reference ??= Class.Silo.References.Get(typeof(IAddressable), id);

    public GrainAddress Address =>
        new() { GrainId = id, ActivationId = ActivationId, SiloAddress = Class.Silo.Address };

    public IServiceProvider ActivationServices =>
        (scope ??= Class.Silo.Services.CreateAsyncScope()).ServiceProvider;

    public IGrainLifecycle ObservableLifecycle => lifecycle ??= new GrainLifecycle();

    IWorkItemScheduler IGrainContext.Scheduler => Scheduler;

    public override IEnumerable<Activation> Activations() => [this];

    public object? GetTarget() => GrainInstance;

    public object? GetComponent(Type componentType) =>
        components?.GetValueOrDefault(componentType)
        ?? (componentType.IsInstanceOfType(this) ? this
            : componentType.IsInstanceOfType(GrainInstance) ? GrainInstance : null);

    public void SetComponent<TComponent>(TComponent? value)
        where TComponent : class
    {
        if (value is null)
        {
            components?.Remove(typeof(TComponent));
        }
        else
        {
            (components ??= [])[typeof(TComponent)] = value;
        }
    }

    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    public override string ToString() => $"{id}{ActivationId}";

    public void Add(GrainTimer timer)
    {
        lock (gate)
        {
            (timers ??= []).Add(timer);
        }
    }

    public void Remove(GrainTimer timer)
    {
        lock (gate)
        {
            timers?.Remove(timer);
        }
    }
}
