using System.Text.Json;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Kernel.Polls;

/// <summary>What one would write first: a write for each order, and after a failed one the memory is set back.</summary>
[GrainType("rolled-back-poll")]
public sealed class RolledBackPollGrain([PersistentState("poll", "chibo")] IPersistentState<AggregateRecord> store)
    : Grain, IRolledBackPollGrain
{
    private PollState _state = PollState.Empty;
    private long _version;

    public async Task<Outcome> Vote(string voter, bool approve)
    {
        if (_state.Votes.ContainsKey(voter)) return Outcome.Refused(_version, CastPollVote.AlreadyVoted);
        var before = _state;
        _state = new PollVoteCast(voter, approve).Apply(_state);
        store.State = new AggregateRecord { Version = ++_version, State = JsonSerializer.SerializeToUtf8Bytes(_state) };
        try
        {
            await store.WriteStateAsync();
        }
        catch
        {
            _state = before;
            await store.ReadStateAsync();
            throw;
        }

        return Outcome.Done(_version);
    }

    public Task<string[]> Voters() => Task.FromResult(_state.Votes.Keys.ToArray());

    public Task Deactivate() => Task.CompletedTask;
}
