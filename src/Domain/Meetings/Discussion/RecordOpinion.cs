using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Records an opinion under the name of its speaker.</summary>
/// <param name="Actor">Who writes, or the speaker.</param>
/// <param name="ItemId">On what.</param>
/// <param name="SpeakerId">Null for the actor.</param>
/// <param name="Text">In summary.</param>
/// <param name="Differs">Whether it differs from the draft or the majority.</param>
public sealed record RecordOpinion(
    Actor Actor, string ItemId, string? SpeakerId, string Text, bool Differs) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(People.IdOf(meeting, actor.MemberId) is not null || Access.IsWriter(meeting, actor))
        ?? Phases.Within(meeting, MeetingPhase.Open, MeetingPhase.Closed)
        ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("text", Text, MeetingLimits.OpinionText) is { } text) return text;
        if (Speaking.Person(meeting, Actor, SpeakerId, out var speaker) is { } who) return who;
        if (meeting.FindItem(ItemId) is null) return AgendaRefusals.NoSuchItem;
        if (!People.WerePresent(meeting, speaker)) return AttendanceRefusals.NotPresent;
        if (meeting.Opinions.Any(o => o.ItemId == ItemId && o.SpeakerId == speaker && o.Text == Text))
            return Decision<MeetingEvent>.Nothing;
        if (meeting.Opinions.Length >= MeetingLimits.Opinions)
            return CommonRefusals.TooMany("opinions", MeetingLimits.Opinions);
        var id = NextId.After('o', meeting.Opinions.LastOrDefault()?.Id);
        return new OpinionRecorded(new Opinion(id, ItemId, speaker, Text, Differs, at));
    }
}
