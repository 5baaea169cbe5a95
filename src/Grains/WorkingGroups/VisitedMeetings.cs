using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Grains.Meetings.Scores;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>A visited meeting, from the wire into the group's state and back.</summary>
public static class VisitedMeetings
{
    /// <param name="meeting">Closed, with a score of its observers.</param>
    /// <param name="at">Now (UTC): evidence is as of now.</param>
    public static VisitedMeeting Of(MeetingState meeting, DateTimeOffset at) => meeting.ToVisited(at).ToMeeting();

    internal static VisitedMeeting ToMeeting(this VisitedMeetingView view) => new(
        view.MeetingId,
        view.OpenedAt,
        view.ClosedAt,
        view.Expected,
        view.Present,
        [.. view.Evidence.Select(e => new VisitEvidence(e.Criterion, e.Value, e.Source))],
        view.Rubric,
        view.Grade,
        [.. view.Groups.Select(g => new VisitPoints(g.Code, g.Name, g.Points, g.Max))],
        [.. view.Lost.Select(l => new VisitLoss(l.Criterion, l.Name, l.Points, l.Why))],
        view.ScoredBy.Id,
        view.ScoredAt,
        [.. view.Visitors.Select(v => new VisitorPoints(v.MemberId, v.Name, v.ArrivedAt, v.Points))],
        view.Remarks,
        view.Recommendations);

    internal static VisitedMeetingView ToView(this VisitedMeeting meeting) => new()
    {
        MeetingId = meeting.MeetingId,
        OpenedAt = meeting.OpenedAt,
        ClosedAt = meeting.ClosedAt,
        Expected = meeting.Expected,
        Present = meeting.Present,
        Evidence = [.. meeting.Evidence.Select(e => new EvidenceView(e.Criterion, e.Value, e.Source))],
        Rubric = meeting.RubricId,
        Grade = meeting.Grade,
        Total = meeting.Groups.Sum(g => g.Points),
        Max = meeting.Groups.Sum(g => g.Max),
        Groups = [.. meeting.Groups.Select(g => new VisitPointsView(g.Code, g.Name, g.Points, g.Max))],
        Lost = [.. meeting.Lost.Select(l => new LostView(l.Criterion, l.Name, l.Points, l.Why))],
        ScoredBy = new PersonView(meeting.ScoredById, NameOf(meeting, meeting.ScoredById)),
        ScoredAt = meeting.ScoredAt,
        Visitors =
        [
            .. meeting.Visitors.Select(v => new VisitorPointsView(v.MemberId, v.Name, v.ArrivedAt, v.Points)),
        ],
        Remarks = meeting.Remarks,
        Recommendations = meeting.Recommendations,
    };

    private static string NameOf(VisitedMeeting meeting, string id) =>
        meeting.Visitors.FirstOrDefault(v => v.MemberId == id)?.Name ?? id;
}
