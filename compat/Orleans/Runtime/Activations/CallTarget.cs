using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>What stands behind a grain's identity: one activation, or several workers.</summary>
internal abstract class CallTarget
{
    /// <summary>Takes work; false when it is gone and the directory must be asked again.</summary>
    public abstract bool Receive(ActivationWork work);

    /// <summary>The activations, at this moment.</summary>
    public abstract IEnumerable<Activation> Activations();

    /// <summary>Runs once the directory knows it.</summary>
    public abstract void Begin();
}
