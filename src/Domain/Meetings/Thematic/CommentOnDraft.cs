using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Comments on the circulated draft, for the author to revise it. The same words twice are once.</summary>
/// <param name="Actor">A member.</param>
/// <param name="Text">In words.</param>
public sealed record CommentOnDraft(Actor Actor, string Text) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.IsOfTheCell(meeting, actor)
        ?? Phases.Within(meeting, MeetingPhase.Convened, MeetingPhase.Confirmed)
        ?? StudyGuards.Exists(meeting)
        ?? (meeting.Study!.FinalText is not null ? ThematicRefusals.AlreadyFinal : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("text", Text, MeetingLimits.OpinionText) is { } text) return text;
        var comments = meeting.Study!.Comments;
        if (comments.Any(c => c.MemberId == Actor.MemberId && c.Text == Text)) return Decision<MeetingEvent>.Nothing;
        if (comments.Length >= MeetingLimits.Comments)
            return CommonRefusals.TooMany("comments", MeetingLimits.Comments);
        return new DraftCommented(new DraftComment(Actor.MemberId!, Text, at));
    }
}
