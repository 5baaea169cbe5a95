using System.Collections.Immutable;
using System.Security.Cryptography;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Grains.Meetings.Ballots;
using Orleans.Runtime;

namespace ChiBo.Grains.Meetings;

// The urns live here, in the activation's memory, and nowhere else: docs/decisions/0006.
public sealed partial class MeetingGrain
{
    private const int TrackingDigits = 10;

    /// <summary>An activation that holds votes is not sent away for being idle.</summary>
    private static readonly TimeSpan LongestBallot = TimeSpan.FromHours(2);

    private ImmutableDictionary<string, Urn> _urns = ImmutableDictionary<string, Urn>.Empty;

    private readonly VoteReceipts _receipts = new();

    /// <summary>A secret vote was taken under the name: it stands for that, though the record does not hold it.</summary>
    protected override bool IsNameHeld(Actor actor) => _receipts.Holds(actor);

    /// <summary>The secret votes of an open ballot that are taken and not in the box.</summary>
    private Urn Held(string ballotId) => _urns.GetValueOrDefault(ballotId, Urn.Empty);

    /// <summary>Counts a show of hands; holds a secret vote until it can go into the box with others.</summary>
    private async Task<VoteReceipt> Vote(CastVote vote)
    {
        // all that decides is done before the first await: nobody else decides in between
        if (Newest.FindBallot(vote.BallotId) is not { Form: BallotForm.ElectronicSecretBallot })
            return new VoteReceipt(await Execute(vote));
        if (_receipts.Find(vote, StoredVersion, (ballot, of) => Held(ballot).Holds(of)) is { } repeated) return repeated;
        if (IsNameTaken(vote)) return new VoteReceipt(Outcome.Refused(StoredVersion, CommonRefusals.KeyReused));
        if (vote.Decide(Newest, Clock.GetUtcNow()).Refusal is not null)
            return new VoteReceipt(await Execute(vote)); // refused there, once what the refusal rests on is stored
        var voter = vote.Actor.MemberId!;
        if (Held(vote.BallotId).Holds(voter))
            return new VoteReceipt(Outcome.Refused(StoredVersion, BallotRefusals.AlreadyVoted));
        var paper = new Paper(NewTrackingNumber(), vote.Choice, vote.OtherOpinion);
        var urn = Held(vote.BallotId).With(voter, paper);
        _urns = _urns.SetItem(vote.BallotId, urn);
        _receipts.Keep(vote, paper.TrackingNumber);
        DelayDeactivation(LongestBallot);
        _audience.Tell(Stored, StoredVersion, [MeetingPart.Ballots]);
        var isReleased = urn.IsFull && await Release(vote.BallotId, Draw(urn), voter);
        return new VoteReceipt(Outcome.Done(StoredVersion), paper.TrackingNumber, IsHeld: !isReleased);
    }

    private async Task<Outcome> Close(Actor actor, string ballotId)
    {
        var urn = Held(ballotId);
        var close = new CloseBallot(actor, ballotId, urn.All());
        if (close.Decide(Newest, Clock.GetUtcNow()).Refusal is null) Empty(ballotId);
        return await Execute(close);
    }

    private async Task<Outcome> Cancel(CancelBallot cancel)
    {
        if (cancel.Decide(Newest, Clock.GetUtcNow()).Refusal is null) Empty(cancel.BallotId);
        return await Execute(cancel);
    }

    private void Empty(string ballotId)
    {
        _urns = _urns.Remove(ballotId);
        _receipts.Forget(ballotId);
    }

    /// <returns>Whether the voter's own vote is in the box now.</returns>
    private async Task<bool> Release(string ballotId, Urn.Group group, string? voter)
    {
        _urns = _urns.SetItem(ballotId, Held(ballotId).Without(group));
        await Execute(new ReleaseVotes(ballotId, group));
        ForgetLater(ballotId, group.Voters);
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

    /// <summary>What was answered is said again for a while to whoever did not hear it, and then no more.</summary>
    private void ForgetLater(string ballotId, ImmutableArray<string> voters) => this.RegisterGrainTimer(
        () =>
        {
            _receipts.Forget(voters, ballotId);
            return Task.CompletedTask;
        },
        new GrainTimerCreationOptions(VoteReceipts.KeptAfterRelease, Timeout.InfiniteTimeSpan) { Interleave = true });

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
