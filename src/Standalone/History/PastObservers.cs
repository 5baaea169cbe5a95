using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Grains.WorkingGroups;

namespace ChiBo.Standalone.History;

/// <summary>The working group that came to some meetings and scored them.</summary>
internal sealed class PastObservers(PastCell cell, PastMeeting meeting, Chance chance)
{
    private readonly PastVisit? _visit = cell.Bloc.Visits.Find(cell.Id, meeting.Month);

    /// <summary>Who came; nobody to most meetings.</summary>
    public ImmutableArray<string> Here => _visit is null ? [] : [.. _visit.Visitors.Select(v => v.MemberId)];

    public void Assign()
    {
        if (_visit is null) return;
        meeting.Do(
            new AssignObservers(
                Actor.Platform, _visit.Id.Value, 1,
                [
                    .. _visit.Visitors.Select(v =>
                        new Observer(v.MemberId, v.Name, _visit.Group.Id, IsLead: v.MemberId == _visit.Group.Lead)),
                ]),
            meeting.DaysBefore(0.4));
    }

    public void Score()
    {
        if (_visit is null) return;
        var given = new PastScores(cell, meeting, chance).Given("observers", -0.05);
        var visitor = _visit.Visitors[0].MemberId;
        meeting.Do(
            new SubmitObserverScore(
                new Actor(visitor, visitor, [new Grant(Role.WorkingGroupMember, ScopePath.Parse(_visit.Group.Id))]),
                given, "Sinh hoạt đúng trình tự, nội dung có chuẩn bị.", chance.One("recommended", Words.Recommendations),
                cell.Bloc.Rubric),
            meeting.HoursAfter(2.5));
    }

    /// <summary>The lead submits the visit when the minutes are out, and the cell answers, or does not.</summary>
    public void Submit()
    {
        if (_visit is null) return;
        var at = meeting.HoursAfter(90);
        meeting.Do(new FixObserverScore(Actor.Platform, null), at);
        cell.Bloc.Visits.Submitted(_visit, new PastVisitOutcome(
            VisitedMeetings.Of(meeting.State, at), at, chance.Happens("answers", 0.85) ? Words.Answer : null, cell.Secretary));
    }
}
