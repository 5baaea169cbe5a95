using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Grains.Tests.Kernel.Polls;

/// <summary>A poll, however it is kept: the scenarios run against the kernel's and against controls that lack a safeguard.</summary>
[Alias("tests.poll")]
public interface IPollGrain : IGrainWithStringKey
{
    [Alias("vote")]
    Task<Outcome> Vote(string voter, bool approve);

    [Alias("voters")]
    Task<string[]> Voters();

    [Alias("deactivate")]
    Task Deactivate();
}

/// <summary>Kept by the kernel.</summary>
[Alias("tests.kept-poll")]
public interface IKeptPollGrain : IPollGrain, IAggregateGrain
{
    /// <summary>Whether a reminder would wake it if its process ended now.</summary>
    [Alias("is-reminded")]
    Task<bool> IsReminded();
}

/// <summary>Control: one write an order, and a failed write is only rolled back.</summary>
[Alias("tests.rolled-back-poll")]
public interface IRolledBackPollGrain : IPollGrain;

/// <summary>Control: answers and publishes before it stores.</summary>
[Alias("tests.hasty-poll")]
public interface IHastyPollGrain : IPollGrain;
