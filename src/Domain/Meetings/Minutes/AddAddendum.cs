using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Corrects signed minutes by an addendum, which is signed again.</summary>
/// <param name="Actor">The minutes taker, or who leads.</param>
/// <param name="Text">What is corrected.</param>
public sealed record AddAddendum(Actor Actor, string Text) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor) ?? Phases.AfterClosing(meeting) ?? MinutesGuards.Signed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("text", Text, Limits.Text) is { } text) return text;
        if (meeting.Minutes.Addenda.Any(a => a.Text == Text)) return Decision<MeetingEvent>.Nothing;
        if (meeting.Minutes.Addenda.Length >= MeetingLimits.Addenda)
            return CommonRefusals.TooMany("addenda", MeetingLimits.Addenda);
        return new AddendumAdded(new Addendum
        {
            Id = NextId.After('a', meeting.Minutes.Addenda.LastOrDefault()?.Id),
            Text = Text,
            AuthorId = Actor.MemberId ?? Actor.Id,
            At = at,
        });
    }
}
