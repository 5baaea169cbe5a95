using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>A meeting as the visit sheet holds it.</summary>
internal static class VisitedViews
{
    /// <param name="meeting">Closed, with a score of its observers.</param>
    /// <param name="at">Now (UTC): evidence is as of now.</param>
    public static VisitedMeetingView ToVisited(this MeetingState meeting, DateTimeOffset at)
    {
        var (score, roll) = (meeting.Scores.Observers!, RollCount.Of(meeting.Roll));
        return new VisitedMeetingView
        {
            MeetingId = meeting.Id.Value,
            OpenedAt = meeting.OpenedAt!.Value,
            ClosedAt = meeting.ClosedAt!.Value,
            Expected = roll.Expected,
            Present = roll.Present,
            Evidence = EvidenceViews.Of(meeting, at),
            Rubric = score.Sheet.RubricId,
            Grade = score.Sheet.Grade,
            Total = score.Sheet.Total,
            Max = score.Sheet.Max,
            Groups = [.. score.Sheet.Groups.Select(g => new VisitPointsView(g.Code, g.Name, g.Points, g.Max))],
            Lost = [.. score.Sheet.Lost.Select(l => new LostView(l.Code, l.Name, l.Lost, l.Why))],
            ScoredBy = meeting.KnownPerson(score.ById),
            ScoredAt = score.At,
            Visitors =
            [
                .. meeting.Observers.Select(o => new VisitorPointsView(
                    o.MemberId, o.Name, o.ArrivedAt, meeting.Scores.SheetBy(o.MemberId)?.Sheet.Total)),
            ],
            Remarks = score.Remarks,
            Recommendations = score.Recommendations,
        };
    }
}
