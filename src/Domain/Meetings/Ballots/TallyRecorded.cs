namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>The tellers have counted; what the chair had fixed was said of other numbers.</summary>
/// <param name="BallotId">The ballot.</param>
/// <param name="Count">The numbers.</param>
/// <param name="Issued">Papers given out; null for a show of hands.</param>
/// <param name="ById">Who entered them.</param>
public sealed record TallyRecorded(string BallotId, Tally Count, int? Issued, string? ById = null) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var ballot = meeting.FindBallot(BallotId)!;
        return meeting.With(ballot with
        {
            TellersCount = Count,
            Issued = Issued,
            CountedById = ById,
            Source = null,
            ReplacedCounts = ballot.TellersCount is { } replaced && ballot.CountedById != ById
                ? ballot.ReplacedCounts.Add(new EnteredCount(ballot.CountedById, replaced, ballot.Issued))
                : ballot.ReplacedCounts,
        });
    }
}
