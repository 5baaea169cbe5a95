namespace Orleans.Runtime.Calls;

/// <summary>Something an activation runs from its first turn to its last: a call or a timer's tick.</summary>
internal abstract class ActivationWork
{
    /// <summary>The activation that has started it.</summary>
    public Activation? Owner { get; set; }

    /// <summary>It runs between the turns of anything else.</summary>
    public abstract bool IsAlwaysInterleave { get; }

    /// <summary>It runs together with others that only read.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>Whether nobody waits for it any more.</summary>
    public virtual bool IsAbandoned => false;

    /// <summary>Whether it counts as use of the activation.</summary>
    public virtual bool IsUse => true;

    /// <summary>Starts it, in a turn of its owner, who hears when it has ended.</summary>
    public void RunOnOwner() => Run(Owner!);

    /// <summary>Ends it before it started.</summary>
    public abstract void Reject(Exception fault);

    protected abstract void Run(Activation activation);
}
