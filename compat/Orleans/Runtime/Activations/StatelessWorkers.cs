using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>The workers behind one identity of a stateless grain class: calls go to whoever is free.</summary>
internal sealed class StatelessWorkers(GrainClass grainClass, GrainId id, Dispatcher dispatcher)
    : CallTarget, IActivationHome
{
    private readonly Lock gate = new();
    private readonly List<Activation> workers = [];
    private bool closed;

    public override void Begin()
    {
    }

    public override IEnumerable<Activation> Activations()
    {
        lock (gate)
        {
            return [.. workers];
        }
    }

    public override bool Receive(ActivationWork work)
    {
        while (true)
        {
            if (Choose() is not { } worker)
            {
                return false;
            }

            if (worker.Receive(work))
            {
                return true;
            }
        }
    }

    // Called inside the lock of the worker, so the line is passed on outside both locks.
    public void Leave(Activation activation, WaitingLine waiting)
    {
        var left = waiting.TakeAll();
        lock (gate)
        {
            workers.Remove(activation);
            closed = workers.Count == 0 && left.Count == 0;
            if (closed)
            {
                dispatcher.Remove(id, this);
            }
        }

        if (left.Count > 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static state => state.Group.Reroute(state.Left), (Group: this, Left: left), preferLocal: false);
        }
    }

    private void Reroute(IReadOnlyList<ActivationWork> left)
    {
        foreach (var request in left.OfType<GrainRequest>())
        {
            dispatcher.Dispatch(request);
        }
    }

    private Activation? Choose()
    {
        lock (gate)
        {
            if (closed)
            {
                return null;
            }

            var best = workers.MinBy(worker => worker.Load);
            if (best is null || (best.Load > 0 && workers.Count < grainClass.MaxWorkers))
            {
                best = new Activation(grainClass, id, this);
                workers.Add(best);
                best.Begin();
            }

            return best;
        }
    }
}
