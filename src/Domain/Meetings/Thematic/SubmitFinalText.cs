using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Submits the text as revised after the meeting; again to replace it, until the study is assessed.</summary>
/// <param name="Actor">The author, or who leads.</param>
/// <param name="Text">The document, without its id.</param>
public sealed record SubmitFinalText(Actor Actor, Document Text) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(StudyGuards.IsAuthor(meeting, actor) || Access.IsLead(meeting, actor))
        ?? Phases.AfterClosing(meeting)
        ?? StudyGuards.Exists(meeting)
        ?? (meeting.Study!.Stage == ThematicStage.Assessed ? ThematicRefusals.AlreadyFinal : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Text.Check() is { } content) return content;
        return meeting.Study!.FinalText is { } before && before.Repeats(Text)
            ? Decision<MeetingEvent>.Nothing
            : new FinalTextSubmitted(Text with { Id = "final", AddedAt = at });
    }
}
