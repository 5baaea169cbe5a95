using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Kernel.Polls;

/// <summary>The aggregate under test: all of its behaviour is the kernel's.</summary>
[GrainType("poll")]
public sealed class PollGrain(
    [PersistentState("poll", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
    : AggregateGrain<PollState, PollEvent>(store, services), IKeptPollGrain
{
    public Task<Outcome> Vote(string voter, bool approve) =>
        Execute(new CastPollVote(new Actor(voter, voter, []), voter, approve));

    public Task<string[]> Voters() => Task.FromResult(Stored.Votes.Keys.ToArray());

    public Task Deactivate()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task<bool> IsReminded() => await this.GetReminder("outbox") is not null;

    protected override object Snapshot(PollState state, long version) => new V1.PollChanged(Path.Value, version);

    protected override IEnumerable<object> Facts(ImmutableArray<PollEvent> events, PollState after, long version) =>
        events.OfType<PollVoteCast>().Select(e => new V1.PollVoteTaken($"{Path}#{e.Voter}", version));

    protected override bool MaySee(PollState state, Actor actor) => true;
}
