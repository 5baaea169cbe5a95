using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Dashboard;

[GrainType("dial")]
public sealed class DialGrain : Grain, IDialGrain
{
    private int at;

    public Task<int> Turn(int by) => Task.FromResult(at += by);

    public Task Hold(string signal)
    {
        Signals.Open($"{signal}/begun");
        return Signals.Wait(signal);
    }

    public Task Break() => throw new InvalidOperationException("broken");

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
