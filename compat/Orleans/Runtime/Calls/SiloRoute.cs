namespace Orleans.Runtime.Calls;

/// <summary>Calls within the process.</summary>
internal sealed class SiloRoute(Dispatcher dispatcher, CallTimeouts timeouts) : ICallRoute
{
    public void Watch(GrainRequest request) => timeouts.Watch(request);

    public void Send(GrainRequest request) => dispatcher.Dispatch(request);
}
