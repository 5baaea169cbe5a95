using ChiBo.Grains.Tests.Kernel.Polls;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>Knows how many votes have been decided, stored or not.</summary>
public sealed class TurnsTaken : IIncomingGrainCallFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _votes = new(0);

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var answer = context.Invoke(); // comes back when the grain waits for its store
        if (context.Grain is IPollGrain && context.MethodName == nameof(IPollGrain.Vote)) _votes.Release();
        return answer;
    }

    /// <summary>Waits until so many more votes have been decided.</summary>
    public async Task Votes(int count)
    {
        for (var i = 0; i < count; i++) (await _votes.WaitAsync(Patience)).ShouldBeTrue($"only {i} of {count} votes came");
    }
}
