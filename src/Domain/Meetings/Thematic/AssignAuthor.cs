using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Assigns who writes the study, and records aim and method as agreed with them; again to change it.</summary>
/// <param name="Actor">Who leads, or the committee.</param>
/// <param name="MemberId">The author.</param>
/// <param name="Topic">From the yearly plan.</param>
/// <param name="Aim">As agreed.</param>
/// <param name="Method">As agreed.</param>
/// <param name="DueOn">When the draft is due; null when no day is set.</param>
public sealed record AssignAuthor(
    Actor Actor, string MemberId, string Topic, string Aim, string Method, DateOnly? DueOn) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor)
        ?? Phases.BeforeConvening(meeting)
        ?? (meeting.Study is null ? null : StudyGuards.NotApproved(meeting));

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("topic", Topic, Limits.Title) is { } topic) return topic;
        if (Limits.Check("aim", Aim, Limits.Text) is { } aim) return aim;
        if (Limits.Check("method", Method, Limits.Text) is { } method) return method;
        if (meeting.Find(MemberId) is null) return MeetingRefusals.NotOnRoster;
        return new AuthorAssigned(MemberId, Topic, Aim, Method, DueOn);
    }
}
