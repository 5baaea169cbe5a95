using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Standalone.History;

/// <summary>The working group that came to some meetings and scored them.</summary>
internal sealed class PastObservers(PastCell cell, PastMeeting meeting, Chance chance)
{
    private const double Visited = 0.12;

    private Actor? _lead;

    /// <summary>Who came; nobody to most meetings.</summary>
    public ImmutableArray<string> Here { get; private set; } = [];

    public void Assign()
    {
        if (!chance.Happens("visited", Visited)) return;
        var group = chance.One("group", cell.Bloc.Demo.WorkingGroups);
        var visitors = group.Members.Where(m => meeting.State.Find(m) is null).OrderByDescending(m => m == group.Lead).Take(2).ToList();
        var place = ScopePath.Parse(group.Id);
        meeting.Do(
            new AssignObservers(
                Actor.Platform, $"{group.Id}/{cell.Id.Name}-{meeting.State.Id.Name}", 1,
                [.. visitors.Select((m, i) => new Observer(m, cell.Bloc.NameOf(m), group.Id, IsLead: i == 0))]),
            meeting.DaysBefore(0.4));
        Here = [.. visitors];
        _lead = new Actor(visitors[0], visitors[0], [new Grant(Role.WorkingGroupLead, place)]);
    }

    public void Score()
    {
        if (_lead is null) return;
        var given = new PastScores(cell, meeting, chance).Given("observers", -0.05);
        meeting.Do(
            new SubmitObserverScore(
                _lead, given, "Sinh hoạt đúng trình tự, nội dung có chuẩn bị.", "Tăng thời gian thảo luận.", cell.Bloc.Rubric),
            meeting.HoursAfter(2.5));
    }
}
