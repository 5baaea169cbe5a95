namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>Answers, and knows nothing: whether the cluster takes calls.</summary>
[Alias("chibo.reachable")]
public interface IReachableGrain : IGrainWithStringKey
{
    [Alias("answer")]
    Task Answer();
}
