using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The meeting has adopted its own score.</summary>
public sealed record SelfScoreAdopted(
    ScoreSheet Sheet, Tally Count, DateTimeOffset At, string? BallotId = null) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Scores = meeting.Scores with
        {
            Self = meeting.Scores.Self! with { Sheet = Sheet, AdoptedBy = Count, AdoptedAt = At, BallotId = BallotId },
        },
    };
}
