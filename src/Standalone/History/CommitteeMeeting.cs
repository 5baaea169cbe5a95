using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Standalone.History;

/// <summary>The committee agrees the draft report before the month's regular meeting.</summary>
internal sealed class CommitteeMeeting(PastCell cell, PastMeeting meeting, Chance chance)
{
    private Actor Secretary => cell.Secretary;

    public void Take()
    {
        var planned = meeting.DaysBefore(4);
        meeting.Do(new PlanMeeting(Secretary, meeting.Id, cell.On(planned), meeting.Start, null, null), planned);
        meeting.Do(
            new SetAgenda(
                Secretary,
                [new AgendaItem { Title = "Thống nhất dự thảo báo cáo và phân công trình bày", Kind = AgendaItemKind.Report, PresenterId = Secretary.MemberId }]),
            meeting.DaysBefore(3));
        var convened = meeting.DaysBefore(2);
        meeting.Do(new ConveneMeeting(Secretary, cell.On(convened)), convened);
        var session = new PastSession(cell, meeting, chance);
        session.Open(MeetingsBefore.None, []);
        session.Discuss();
        meeting.Do(new ConcludeMeeting(Secretary, cell.Bloc.Rubric), meeting.Minute(60));
        session.Sign();
    }
}
