using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Approves the draft. Idempotent: repeating it has no further effect.</summary>
/// <param name="Actor">The committee or the secretary.</param>
public sealed record ApproveDraft(Actor Actor) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor)
        ?? Phases.BeforeConvening(meeting)
        ?? StudyGuards.Exists(meeting)
        ?? (meeting.Study!.DraftDocumentId is null ? ThematicRefusals.NoDraft : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        return meeting.Study!.Stage >= ThematicStage.DraftApproved
            ? Decision<MeetingEvent>.Nothing
            : new DraftApproved(Actor.MemberId ?? Actor.Id, at);
    }
}
