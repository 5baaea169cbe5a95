namespace ChiBo.Grains.Kernel;

/// <summary>
/// Where an aggregate notes what it owes the bus and cannot say, so that the operator sees it. A host that has such a place
/// registers it; without one the log alone holds it.
/// </summary>
public interface ISetAside
{
    /// <summary>Never fails, and is not waited for.</summary>
    /// <param name="record">The aggregate's key, and the message's id where it is one message.</param>
    /// <param name="fault">Why it cannot be said.</param>
    void Note(string record, Exception fault);

    /// <summary>It was said after all.</summary>
    void Taken(string record);
}
