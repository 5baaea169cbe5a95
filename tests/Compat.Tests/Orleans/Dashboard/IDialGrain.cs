using Orleans;

namespace ChiBo.Compat.Tests.Orleans.Dashboard;

/// <summary>A grain whose calls are counted.</summary>
public interface IDialGrain : IGrainWithStringKey
{
    Task<int> Turn(int by);

    Task Hold(string signal);

    Task Break();

    Task Leave();
}
