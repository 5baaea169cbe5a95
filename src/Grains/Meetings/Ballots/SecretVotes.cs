using System.Collections.Immutable;
using System.Security.Cryptography;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Meetings;

// The urns live here, in the activation's memory, and nowhere else: docs/decisions/0006.
public sealed partial class MeetingGrain
{
    private const int TrackingDigits = 10;

    /// <summary>An activation that holds votes is not sent away for being idle.</summary>
    private static readonly TimeSpan LongestBallot = TimeSpan.FromHours(2);

    private ImmutableDictionary<string, Urn> _urns = ImmutableDictionary<string, Urn>.Empty;

    /// <summary>The secret votes of an open ballot that are taken and not in the box.</summary>
    private Urn Held(string ballotId) => _urns.GetValueOrDefault(ballotId, Urn.Empty);

    /// <summary>Counts a show of hands; holds a secret vote until it can go into the box with others.</summary>
    private async Task<VoteReceipt> Vote(CastVote given)
    {
        // all that decides is done before the first await: nobody else decides in between
        if (InputPolicy.Check(given, out var vote) is { } unfit) return new VoteReceipt(Outcome.Refused(StoredVersion, unfit));
        if (Newest.FindBallot(vote.BallotId) is not { Form: BallotForm.ElectronicSecretBallot }
            || vote.Decide(Newest, Clock.GetUtcNow()).Refusal is not null)
            return new VoteReceipt(await Execute(vote));
        var voter = vote.Actor.MemberId!;
        if (Held(vote.BallotId).Holds(voter))
            return new VoteReceipt(Outcome.Refused(StoredVersion, BallotRefusals.AlreadyVoted));
        var paper = new Paper(NewTrackingNumber(), vote.Choice, vote.OtherOpinion);
        var urn = Held(vote.BallotId).With(voter, paper);
        _urns = _urns.SetItem(vote.BallotId, urn);
        DelayDeactivation(LongestBallot);
        _audience.Tell(Stored, StoredVersion, [MeetingPart.Ballots]);
        var isReleased = urn.IsFull && await Release(vote.BallotId, Draw(urn), voter);
        return new VoteReceipt(Outcome.Done(StoredVersion), paper.TrackingNumber, IsHeld: !isReleased);
    }

    private async Task<Outcome> Close(Actor actor, string ballotId)
    {
        var urn = Held(ballotId);
        var close = new CloseBallot(actor, ballotId, urn.All());
        if (close.Decide(Newest, Clock.GetUtcNow()).Refusal is null) _urns = _urns.Remove(ballotId);
        return await Execute(close);
    }

    private async Task<Outcome> Cancel(CancelBallot cancel)
    {
        if (cancel.Decide(Newest, Clock.GetUtcNow()).Refusal is null) _urns = _urns.Remove(cancel.BallotId);
        return await Execute(cancel);
    }

    /// <returns>Whether the voter's own vote is in the box now.</returns>
    private async Task<bool> Release(string ballotId, Urn.Group group, string? voter)
    {
        _urns = _urns.SetItem(ballotId, Held(ballotId).Without(group));
        await Execute(new ReleaseVotes(ballotId, group));
        return voter is not null && group.Voters.Contains(voter);
    }

    /// <summary>
    /// Before the activation goes: whole groups go into the box, fewer votes are lost and may be cast again.
    /// </summary>
    private async Task ReleaseWhatMayBe()
    {
        foreach (var (ballotId, urn) in _urns)
        {
            try
            {
                if (urn.Count >= Urn.SmallestGroup) await Release(ballotId, urn.All(), null);
                else if (urn.Count > 0) _log.VotesLost(Path.Value, urn.Count);
            }
            catch (NotStoredException)
            {
                _log.VotesLost(Path.Value, urn.Count);
            }
        }
    }

    /// <summary>The smallest group, drawn at random.</summary>
    private static Urn.Group Draw(Urn urn)
    {
        var places = Enumerable.Range(0, urn.Count).ToArray();
        RandomNumberGenerator.Shuffle<int>(places);
        return urn.Draw(places);
    }

    private static string NewTrackingNumber() =>
        RandomNumberGenerator.GetString("0123456789", TrackingDigits);
}
