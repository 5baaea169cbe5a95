using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Grains.Meetings.Agenda;
using ChiBo.Grains.Meetings.Attendance;
using ChiBo.Grains.Meetings.Ballots;
using ChiBo.Grains.Meetings.Course;
using ChiBo.Grains.Meetings.Discussion;
using ChiBo.Grains.Meetings.Minutes;
using ChiBo.Grains.Meetings.Preparation;
using ChiBo.Grains.Meetings.Resolutions;
using ChiBo.Grains.Meetings.Scores;
using ChiBo.Grains.Meetings.Thematic;

namespace ChiBo.Grains.Meetings;

/// <summary>A whole meeting as one caller may see it.</summary>
internal static class MeetingViews
{
    /// <param name="meeting">The stored state.</param>
    /// <param name="actor">Who looks: what is said in the cell is read by the cell and its superiors.</param>
    /// <param name="version">Of the state.</param>
    /// <param name="at">Now (UTC): evidence is as of now.</param>
    /// <param name="held">The secret votes of a ballot that are not in the box.</param>
    public static MeetingView ToView(
        this MeetingState meeting, Actor actor, long version, DateTimeOffset at, Func<string, Urn> held)
    {
        var readsOpinions = Access.ReadsOpinions(meeting, actor);
        var actions = MeetingActions.Of(meeting, actor).ToList();
        return new MeetingView
        {
            Id = meeting.Id.Value,
            CellId = meeting.Cell.Value,
            OrganisationId = meeting.Id.Organisation.Value,
            Version = version,
            Kind = meeting.Kind,
            Month = meeting.Month.ToString(),
            Number = meeting.Number,
            Phase = meeting.Phase,
            Title = meeting.Title,
            Place = meeting.Place,
            CellName = meeting.CellName,
            OrganisationName = meeting.OrganisationName,
            ScheduledAt = meeting.ScheduledAt,
            ConvenedAt = meeting.ConvenedAt,
            OpenedAt = meeting.OpenedAt,
            ClosedAt = meeting.ClosedAt,
            PublishedAt = meeting.PublishedAt,
            ConfirmedAt = meeting.ConfirmedAt,
            Cancellation = meeting.Cancellation?.ToView(),
            Postponements = [.. meeting.Postponements.Select(p => p.ToView())],
            Deadlines = meeting.ToDeadlines(at),
            Chair = meeting.Person(meeting.ChairId),
            MinutesTaker = meeting.Person(meeting.MinutesTakerId),
            Dues = meeting.Dues,
            Preparation = readsOpinions ? meeting.Preparation?.ToView() : null,
            Documents = [.. meeting.Documents.Select(d => d.ToView(meeting))],
            Agenda = meeting.ToAgendaView(readsOpinions),
            Attendance = meeting.ToAttendanceView(readsOpinions),
            Guests = [.. meeting.Guests.Select(g => g.ToView())],
            Observers = [.. meeting.Observers.Select(o => o.ToView())],
            Speakers = meeting.ToSpeakersView(),
            Ballots = [.. meeting.Ballots.Select(b => b.ToView(meeting, held(b.Id).Count))],
            Resolution = readsOpinions ? meeting.Resolution?.ToView() : null,
            Tasks = [.. meeting.Tasks.Select(t => t.ToView(meeting))],
            CarriedTasks = [.. meeting.CarriedTasks.Select(t => t.ToView(meeting))],
            Minutes = meeting.ToMinutesView(readsOpinions),
            Evidence = EvidenceViews.Of(meeting, at),
            Scores = meeting.ToScoresView(actor),
            Thematic = meeting.ToThematicView(readsOpinions),
            Mine = meeting.ToMineView(actor, held),
            Permitted = [.. actions.Where(a => a.Refusal is null).Select(a => a.Action)],
            Denied =
            [
                .. from action in actions
                   where action.Refusal is not null
                   select new DeniedAction(action.Action, action.Refusal.Code, action.Refusal.Arguments),
            ],
        };
    }
}
