using System.Collections.Immutable;
using System.Security.Cryptography;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Grains.Meetings.Ballots;
using Orleans.Runtime;

namespace ChiBo.Grains.Meetings;

// The urns live here, in the memory of the meeting's activation, and nowhere else: docs/decisions/0006. Where the activation
// goes to another silo they go with it, from memory to memory.
public sealed partial class MeetingGrain
{
    private const int TrackingDigits = 10;
    private const string UrnsKey = "chibo.urns";
    private const string ReceiptsKey = "chibo.receipts";

    /// <summary>An activation that holds votes is not sent away for being idle.</summary>
    private static readonly TimeSpan LongestBallot = TimeSpan.FromHours(2);

    private ImmutableDictionary<string, Urn> _urns = ImmutableDictionary<string, Urn>.Empty;

    private readonly VoteReceipts _receipts = new();

    /// <summary>A secret vote was taken under the name: it stands for that, though the record does not hold it.</summary>
    protected override bool IsNameHeld(Actor actor) => _receipts.Holds(actor);

    /// <summary>The secret votes of an open ballot that are taken and not in the box.</summary>
    private Urn Held(string ballotId) => _urns.GetValueOrDefault(ballotId, Urn.Empty);

    /// <summary>Counts a show of hands; holds a secret vote until it can go into the box with others.</summary>
    private async Task<VoteReceipt> Vote(CastVote given)
    {
        // all that decides is done before the first await: nobody else decides in between
        if (InputPolicy.Check(given, out var vote) is { } unfit) return new VoteReceipt(Outcome.Refused(StoredVersion, unfit));
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

    private Task<Outcome> Close(Actor actor, string ballotId) =>
        End(ballotId, new CloseBallot(actor, ballotId, Held(ballotId).All()));

    private Task<Outcome> Cancel(CancelBallot cancel) => End(cancel.BallotId, cancel);

    private async Task<Outcome> End(string ballotId, IMeetingCommand command)
    {
        var urn = Held(ballotId);
        if (command.Decide(Newest, Clock.GetUtcNow()).Refusal is null) _urns = _urns.Remove(ballotId);
        try
        {
            var outcome = await Execute(command);
            if (!outcome.IsRefused) _receipts.Forget(ballotId);
            return outcome;
        }
        catch (NotStoredException)
        {
            Hold(ballotId, urn);
            throw;
        }
    }

    /// <returns>Whether the voter's own vote is in the box now.</returns>
    private async Task<bool> Release(string ballotId, Urn.Group group, string? voter)
    {
        var before = Held(ballotId);
        _urns = _urns.SetItem(ballotId, before.Without(group));
        try
        {
            await Execute(new ReleaseVotes(ballotId, group));
        }
        catch (NotStoredException)
        {
            Hold(ballotId, before.Of(group));
            if (voter is not null) // has no receipt and votes again; the others were told that their votes are held
            {
                _urns = _urns.SetItem(ballotId, Held(ballotId).Without(voter));
                _receipts.Forget([voter], ballotId);
            }

            throw;
        }

        ForgetLater(ballotId, group.Voters);
        return voter is not null && group.Voters.Contains(voter);
    }

    /// <summary>Takes back what may not have reached the record: the next activation knows what did.</summary>
    private void Hold(string ballotId, Urn urn) => _urns = _urns.SetItem(ballotId, Held(ballotId).With(urn));

    private bool HoldsVotes => _urns.Values.Any(u => u.Count > 0);

    public override void OnDehydrate(IDehydrationContext dehydrationContext)
    {
        base.OnDehydrate(dehydrationContext);
        if (HoldsVotes) dehydrationContext.TryAddValue(UrnsKey, new Dictionary<string, Urn>(_urns));
        if (_receipts.All is { Length: > 0 } receipts) dehydrationContext.TryAddValue(ReceiptsKey, receipts);
    }

    public override void OnRehydrate(IRehydrationContext rehydrationContext)
    {
        base.OnRehydrate(rehydrationContext);
        if (rehydrationContext.TryGetValue<Dictionary<string, Urn>>(UrnsKey, out var urns)) _urns = urns.ToImmutableDictionary();
        if (!rehydrationContext.TryGetValue<VoteReceipts.Kept[]>(ReceiptsKey, out var receipts)) return;
        foreach (var receipt in receipts) _receipts.Keep(receipt);
    }

    /// <summary>Holds on to those votes that came along and are not in the box of the record.</summary>
    private void TakeOverVotes()
    {
        if (HoldsVotes) _urns = _urns.ToImmutableDictionary(u => u.Key, u => u.Value.Outside(Stored.FindBallot(u.Key)));
        if (HoldsVotes) DelayDeactivation(LongestBallot);
        var released = _receipts.All.Where(r => !Held(r.BallotId).Holds(r.Voter)).ToLookup(r => r.BallotId, r => r.Voter);
        foreach (var ballot in released) ForgetLater(ballot.Key, [.. ballot]);
    }

    /// <summary>
    /// Before the activation goes and there is no other silo to go to: whole groups go into the box, fewer votes are lost and may
    /// be cast again.
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
