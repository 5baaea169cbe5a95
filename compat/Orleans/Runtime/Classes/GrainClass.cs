using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Serialization.Invocation;
using Orleans.Storage;

namespace Orleans.Runtime;

/// <summary>A grain class within one silo: how its activations are made and for how long they stay.</summary>
internal sealed class GrainClass
{
    private readonly GrainClassShape shape;
    private readonly ObjectFactory create;
    private readonly Func<IGrainContext, object>[] facets;
    private readonly ConcurrentDictionary<MethodInfo, MethodInfo> implementations = new();
    private int activations;

    public GrainClass(GrainClassShape shape, SiloRuntime silo)
    {
        this.shape = shape;
        Silo = silo;
        (create, facets) = GrainConstructor.Of(shape.Type);
        CollectionAge = Age(silo.Collection);
    }

    public SiloRuntime Silo { get; }

    public GrainType Name => shape.GrainType;

    public string TypeName => shape.Type.FullName!;

    /// <summary>How many activations there are now.</summary>
    public int Activations => Volatile.Read(ref activations);

    public IIncomingGrainCallFilter[] IncomingFilters => Silo.IncomingFilters;

    public bool IsReentrant => shape.IsReentrant;

    public int MaxWorkers => shape.MaxWorkers;

    public Func<object, IInvokable, bool>? MayInterleave => shape.MayInterleave;

    public TimeSpan CollectionAge { get; }

    public void CountIn() => Interlocked.Increment(ref activations);

    public void CountOut() => Interlocked.Decrement(ref activations);

    public object Create(Activation activation) =>
        create(activation.ActivationServices, Array.ConvertAll(facets, facet => facet(activation)));

    /// <summary>The class's method behind a method of one of its interfaces.</summary>
    public MethodInfo Implementation(MethodInfo method) => implementations.GetOrAdd(method, static (asked, type) =>
    {
        var map = type.GetInterfaceMap(asked.DeclaringType!);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, asked)];
    }, shape.Type);

    /// <summary>An activation whose own write lost a race no longer knows what is stored: it steps down.</summary>
    public void NoteFault(Activation activation, Exception fault)
    {
        if (fault is InconsistentStateException { IsSourceActivation: true } lost)
        {
            lost.IsSourceActivation = false;
            Silo.Log.InconsistentState(fault, activation.GrainId);
            activation.Deactivate(new DeactivationReason(
                DeactivationReasonCode.ApplicationError, fault, "The stored state is not the one that was read."));
        }
    }

    public static ValueTask Dispose(object instance)
    {
        switch (instance)
        {
            case IAsyncDisposable disposable:
                return disposable.DisposeAsync();
            case IDisposable disposable:
                disposable.Dispose();
                return default;
            default:
                return default;
        }
    }

    private TimeSpan Age(GrainCollectionOptions options) =>
        shape.CollectionAge
        ?? (options.ClassSpecificCollectionAge.TryGetValue(shape.Type.FullName!, out var own)
            ? own
            : options.CollectionAge);
}
