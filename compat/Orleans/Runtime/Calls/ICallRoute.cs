namespace Orleans.Runtime.Calls;

/// <summary>Brings calls to a silo.</summary>
internal interface ICallRoute
{
    /// <summary>Ends the call when its caller has waited too long.</summary>
    void Watch(GrainRequest request);

    /// <summary>Sends the call.</summary>
    void Send(GrainRequest request);
}
