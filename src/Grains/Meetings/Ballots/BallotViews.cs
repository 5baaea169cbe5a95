using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Meetings.Ballots;

/// <summary>A vote as it is shown: nobody's choice, and no numbers before it is closed.</summary>
internal static class BallotViews
{
    /// <param name="ballot">The ballot.</param>
    /// <param name="meeting">Its meeting.</param>
    /// <param name="held">How many secret votes are taken and not in the box.</param>
    public static BallotView ToView(this Ballot ballot, MeetingState meeting, int held)
    {
        var isClosed = ballot.State == BallotState.Closed;
        return new BallotView(
            ballot.Id,
            ballot.ItemId,
            ballot.Question,
            ballot.Form,
            ballot.Majority,
            ballot.State,
            ballot.Electorate.Length,
            ballot.Present.Length,
            ballot.Voters.Length + held,
            Majorities.Needed(ballot.Majority, ballot.Electorate.Length),
            isClosed && ballot.Form == BallotForm.ShowOfHands ? ballot.Taps.ToView() : null,
            isClosed ? ballot.TellersCount?.ToView() : null,
            ballot.Source,
            ballot.Count?.ToView(),
            ballot.Result,
            [.. ballot.Tellers.Select(t => meeting.KnownPerson(t))],
            isClosed ? [.. ballot.Box.Select(p => new PaperView(p.TrackingNumber, p.Choice, p.OtherOpinion))] : [],
            ballot.OpenedAt,
            ballot.ClosedAt,
            ballot.CancelReason,
            ballot.Subject,
            isClosed ? ballot.Issued : null,
            isClosed ? ballot.Missing : null,
            isClosed ? [.. ballot.ReplacedCounts.Select(r => r.ToView(meeting))] : [],
            ballot.IsSecret ? SmallBallots.OneChoicePercent(ballot.Present.Length) : null);
    }

    private static ReplacedCountView ToView(this EnteredCount replaced, MeetingState meeting) => new(
        replaced.ById is { } by ? meeting.KnownPerson(by) : null, replaced.Count.ToView(), replaced.Issued);

    public static TallyView ToView(this Tally tally) =>
        new(tally.For, tally.Against, tally.Other, tally.Invalid, tally.OtherOpinions);
}
