using System.Text.Json;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Grains.Kernel;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Kernel.Polls;

/// <summary>Interleaves, and tells callers and bus what it has decided before it is stored.</summary>
[Reentrant, GrainType("hasty-poll")]
public sealed class HastyPollGrain(
    [PersistentState("poll", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
    : Grain, IHastyPollGrain
{
    private PollState _state = PollState.Empty;
    private long _version;

    public async Task<Outcome> Vote(string voter, bool approve)
    {
        if (_state.Votes.ContainsKey(voter)) return Outcome.Refused(_version, CastPollVote.AlreadyVoted);
        _state = new PollVoteCast(voter, approve).Apply(_state);
        store.State = new AggregateRecord { Version = ++_version, State = JsonSerializer.SerializeToUtf8Bytes(_state) };
        try
        {
            await services.Bus.Publish(new V1.PollVoteTaken(voter, _version), Guid.NewGuid(), CancellationToken.None);
        }
        catch (IOException)
        {
            // lost: nothing remembers that it was owed
        }

        _ = store.WriteStateAsync();
        return Outcome.Done(_version);
    }

    public Task<string[]> Voters() => Task.FromResult(_state.Votes.Keys.ToArray());

    public Task Deactivate()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
