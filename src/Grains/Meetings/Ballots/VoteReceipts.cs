using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Meetings.Ballots;

/// <summary>
/// What was answered to secret votes that their senders named, so that a repeat gets the same answer: docs/decisions/0006
/// and 0008. It lives in the activation's memory beside the urn, goes with it to another silo, and is never stored or logged.
/// An answer goes two minutes after its vote is in the box, or when the ballot ends.
/// </summary>
internal sealed class VoteReceipts
{
    /// <summary>Long enough for a phone that lost its connection to ask again.</summary>
    public static readonly TimeSpan KeptAfterRelease = TimeSpan.FromMinutes(2);

    private readonly Dictionary<(string Actor, string Order), Kept> _kept = [];

    /// <summary>Whether a secret vote was taken under the actor's name for the order at hand.</summary>
    public bool Holds(Actor actor) => actor.OrderId is { } order && _kept.ContainsKey((actor.Id, order));

    /// <summary>The answer to a vote that was taken under this name; null when none was.</summary>
    /// <param name="vote">The vote at hand.</param>
    /// <param name="version">Of the meeting.</param>
    /// <param name="isHeld">Whether a voter's vote in a ballot is not in the box yet.</param>
    public VoteReceipt? Find(CastVote vote, long version, Func<string, string, bool> isHeld)
    {
        if (!Holds(vote.Actor)) return null;
        var kept = _kept[(vote.Actor.Id, vote.Actor.OrderId!)];
        return kept.Content == vote.Actor.OrderContent?.Held
            ? new VoteReceipt(Outcome.Done(version), kept.TrackingNumber, isHeld(kept.BallotId, kept.Voter))
            : new VoteReceipt(Outcome.Refused(version, CommonRefusals.KeyReused));
    }

    public void Keep(CastVote vote, string trackingNumber)
    {
        if (vote.Actor is { OrderId: { } order, OrderContent.Held: { } content })
            Keep(new Kept(vote.Actor.Id, order, vote.BallotId, vote.Actor.MemberId!, trackingNumber, content));
    }

    /// <summary>What is kept, for the activation that takes over on another silo.</summary>
    public Kept[] All => [.. _kept.Values];

    public void Keep(Kept receipt) => _kept[(receipt.Actor, receipt.Order)] = receipt;

    /// <summary>Votes of these voters have been in the box for long enough.</summary>
    public void Forget(IReadOnlyCollection<string> voters, string ballotId) =>
        ForgetWhere(kept => kept.BallotId == ballotId && voters.Contains(kept.Voter));

    /// <summary>The ballot has ended.</summary>
    public void Forget(string ballotId) => ForgetWhere(kept => kept.BallotId == ballotId);

    private void ForgetWhere(Func<Kept, bool> isOver)
    {
        foreach (var (name, kept) in _kept)
            if (isOver(kept)) _kept.Remove(name);
    }

    /// <param name="Actor">The account that voted.</param>
    /// <param name="Order">The name under which it did.</param>
    /// <param name="BallotId">The ballot.</param>
    /// <param name="Voter">The member.</param>
    /// <param name="TrackingNumber">The number that was answered.</param>
    /// <param name="Content">The digest of what was sent.</param>
    internal sealed record Kept(
        string Actor, string Order, string BallotId, string Voter, string TrackingNumber, string Content)
    {
        public override string ToString() => "receipt";
    }
}
