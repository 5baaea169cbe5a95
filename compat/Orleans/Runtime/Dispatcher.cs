using System.Collections.Concurrent;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>Finds or makes what stands behind an identity, and hands calls to it.</summary>
internal sealed class Dispatcher(GrainClasses classes, ObserverDirectory observers) : IActivationHome
{
    private const int MostForwards = 20;

    private readonly ConcurrentDictionary<GrainId, CallTarget> targets = new();
    private volatile SiloState state = SiloState.Stopped;

    public int Count => targets.Count;

    public IEnumerable<Activation> Activations => targets.Values.SelectMany(target => target.Activations());

    public void Open() => state = SiloState.Open;

    /// <summary>From here on only grains that are stepping down get through.</summary>
    public void BeginStop() => state = SiloState.Stopping;

    public void Close() => state = SiloState.Stopped;

    public bool TryFind(GrainId id, out Activation? activation)
    {
        activation = targets.GetValueOrDefault(id)?.Activations().FirstOrDefault();
        return activation is not null;
    }

    public void Dispatch(GrainRequest request)
    {
        var id = request.Reference.GrainId;
        if (state != SiloState.Open && Refuses(request))
        {
            request.Reject(new SiloUnavailableException($"The silo is not running, so it cannot take {request}."));
            return;
        }

        if (id.Type.Equals(ObserverDirectory.Type))
        {
            observers.Deliver(request, id);
            return;
        }

        try
        {
            Deliver(request, id);
        }
        catch (Exception fault)
        {
            request.Reject(fault);
        }
    }

    public void Leave(Activation activation, WaitingLine waiting)
    {
        var left = waiting.TakeAll().OfType<GrainRequest>().Where(request => !request.IsAbandoned).ToList();
        if (left.Count == 0 || state != SiloState.Open)
        {
            targets.TryRemove(new(activation.GrainId, activation));
            left.ForEach(request => request.Reject(new SiloUnavailableException($"The silo stops before {request}.")));
            return;
        }

        var next = new Activation(activation.Class, activation.GrainId, this);
        foreach (var request in left)
        {
            // a grain that steps down at every awakening must not keep its callers going round for ever
            if (++request.Forwards > MostForwards)
            {
                request.Reject(new OrleansMessageRejectionException($"Passed on {MostForwards} times: {request}."));
            }
            else
            {
                next.Receive(request);
            }
        }

        targets[activation.GrainId] = next;
        next.Begin();
    }

    public void Remove(GrainId id, CallTarget target) => targets.TryRemove(new(id, target));

    private bool Refuses(GrainRequest request) =>
        state == SiloState.Stopped || request.Source is null;

    private void Deliver(GrainRequest request, GrainId id)
    {
        while (true)
        {
            if (!targets.TryGetValue(id, out var target))
            {
                target = Make(id);
                if (!targets.TryAdd(id, target))
                {
                    continue;
                }

                target.Begin();
            }

            // one that is gone took itself out before it said no, so the next look finds another or none
            if (target.Receive(request))
            {
                return;
            }
        }
    }

    private CallTarget Make(GrainId id)
    {
        var grainClass = classes.Get(id.Type);
        return grainClass.MaxWorkers > 0
            ? new StatelessWorkers(grainClass, id, this)
            : new Activation(grainClass, id, this);
    }
}
