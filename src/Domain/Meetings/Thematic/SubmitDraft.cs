using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Submits the written draft; again to replace it, until it is approved.</summary>
/// <param name="Actor">The author, or who leads.</param>
/// <param name="DocumentId">A document of the meeting.</param>
public sealed record SubmitDraft(Actor Actor, string DocumentId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(StudyGuards.IsAuthor(meeting, actor) || Access.IsLead(meeting, actor))
        ?? Phases.BeforeConvening(meeting)
        ?? StudyGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindDocument(DocumentId) is null) return DocumentRefusals.NotFound;
        return meeting.Study!.DraftDocumentId == DocumentId
            ? Decision<MeetingEvent>.Nothing
            : new DraftSubmitted(DocumentId);
    }
}
