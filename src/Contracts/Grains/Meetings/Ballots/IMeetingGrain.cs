using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>
    /// Casts the caller's vote. A second vote is refused with <c>ballot.already-voted</c>; the same vote sent again under
    /// its name is answered as the first was.
    /// </summary>
    [Alias("cast-vote")]
    Task<VoteReceipt> CastVote(Caller caller, CastVoteRequest request);

    /// <summary>Puts a question to the vote: electorate and presence are frozen.</summary>
    [Alias("open-ballot")]
    Task<Outcome> OpenBallot(Caller caller, OpenBallotRequest request);

    /// <summary>Enters the tellers' totals of a paper ballot or a show of hands.</summary>
    [Alias("record-paper-tally")]
    Task<Outcome> RecordPaperTally(Caller caller, RecordPaperTallyRequest request);

    /// <summary>Fixes which numbers of a show of hands count.</summary>
    [Alias("reconcile-ballot")]
    Task<Outcome> ReconcileBallot(Caller caller, ReconcileBallotRequest request);

    /// <summary>Ends the vote: totals as of now.</summary>
    [Alias("close-ballot")]
    Task<Outcome> CloseBallot(Caller caller, CloseBallotRequest request);

    /// <summary>Breaks the vote off, with a reason; no choice is kept.</summary>
    [Alias("cancel-ballot")]
    Task<Outcome> CancelBallot(Caller caller, CancelBallotRequest request);
}
