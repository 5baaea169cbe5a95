using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Standalone.History;

/// <summary>A quarter's thematic meeting, from its author to its assessment.</summary>
internal sealed class ThematicMeeting(PastCell cell, PastMeeting meeting, Chance chance, string topic)
{
    private Actor Secretary => cell.Secretary;

    public void Take()
    {
        var planned = meeting.DaysBefore(15);
        meeting.Do(new PlanMeeting(Secretary, meeting.Id, cell.On(planned), meeting.Start, null, topic), planned);
        var author = chance.One("author", meeting.State.Roll).MemberId;
        meeting.Do(
            new AssignAuthor(
                Secretary, author, topic, "Nâng cao nhận thức và hành động của đảng viên.", "Trình bày, thảo luận, liên hệ.",
                VietnamTime.DateOf(meeting.DaysBefore(10))),
            meeting.DaysBefore(14));
        meeting.Do(new AddDocument(Secretary, cell.Bloc.Study), meeting.DaysBefore(10));
        meeting.Do(new SubmitDraft(Secretary, meeting.State.LastDocumentId!), meeting.DaysBefore(9));
        meeting.Do(new ApproveDraft(Secretary), meeting.DaysBefore(8));
        meeting.Do(
            new SetAgenda(Secretary, [new AgendaItem { Title = topic, Kind = AgendaItemKind.ThematicStudy, PresenterId = author }]),
            meeting.DaysBefore(7));
        var convened = meeting.DaysBefore(5);
        meeting.Do(new ConveneMeeting(Secretary, cell.On(convened)), convened);
        var session = new PastSession(cell, meeting, chance);
        session.Open(MeetingsBefore.None, []);
        session.Discuss();
        meeting.Do(new ConcludeMeeting(Secretary, cell.Bloc.Rubric), meeting.Minute(96));
        session.Sign();
        meeting.Do(
            new AssessThematic(Secretary, "Chuẩn bị chu đáo.", "Nội dung thiết thực.", "Đảng viên liên hệ được với công việc."),
            meeting.HoursAfter(72));
    }
}
