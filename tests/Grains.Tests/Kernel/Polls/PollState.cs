using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Tests.Kernel.Polls;

/// <summary>The smallest aggregate that can go wrong: who voted, and how.</summary>
public sealed record PollState : IAggregateState<PollState>
{
    public static PollState Empty { get; } = new();

    public ImmutableSortedDictionary<string, bool> Votes { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    public bool Exists => true;
}

public abstract record PollEvent : IEvent<PollState>
{
    public abstract PollState Apply(PollState state);
}

public sealed record PollVoteCast(string Voter, bool Approve) : PollEvent
{
    public override PollState Apply(PollState state) => state with { Votes = state.Votes.Add(Voter, Approve) };
}

public sealed record CastPollVote(Actor Actor, string Voter, bool Approve) : ICommand<PollState, PollEvent>
{
    public static readonly Refusal AlreadyVoted = new("poll.already-voted");

    public Decision<PollEvent> Decide(PollState state, DateTimeOffset at) =>
        state.Votes.ContainsKey(Voter) ? AlreadyVoted : new PollVoteCast(Voter, Approve);
}
