namespace ChiBo.Plain;

/// <summary>Only counts them: what is left of a vote is its way here, the token and the answer.</summary>
internal sealed class ForgottenVotes : IVotes
{
    private long _count;

    public Task<bool> Add(Vote vote, string member)
    {
        Interlocked.Increment(ref _count);
        return Task.FromResult(true);
    }

    public Task<long> Count() => Task.FromResult(Interlocked.Read(ref _count));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
