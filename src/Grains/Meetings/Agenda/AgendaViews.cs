using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Discussion;

namespace ChiBo.Grains.Meetings.Agenda;

/// <summary>The agenda as it is shown.</summary>
internal static class AgendaViews
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="withOpinions">Whether opinions and conclusions are shown.</param>
    public static AgendaView ToAgendaView(this MeetingState meeting, bool withOpinions) =>
        new([.. meeting.Agenda.Select(i => i.ToView(meeting, withOpinions))]);

    private static AgendaItemView ToView(this AgendaItem item, MeetingState meeting, bool withOpinions) => new(
        item.Id,
        item.Title,
        item.Kind,
        meeting.Person(item.PresenterId),
        item.Minutes,
        item.DocumentIds,
        withOpinions ? [.. meeting.Opinions.Where(o => o.ItemId == item.Id).Select(o => o.ToView(meeting))] : [],
        withOpinions ? item.Conclusion : null,
        item.ConcludedAt);

    private static OpinionView ToView(this Opinion opinion, MeetingState meeting) =>
        new(opinion.Id, meeting.KnownPerson(opinion.SpeakerId), opinion.Text, opinion.Differs, opinion.At);
}
