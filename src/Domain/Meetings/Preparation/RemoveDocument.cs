using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>Takes a document away before the meeting opens.</summary>
public sealed record RemoveDocument(Actor Actor, string DocumentId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor) ?? Phases.BeforeOpening(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindDocument(DocumentId) is null) return DocumentRefusals.NotFound;
        if (meeting.Study?.DraftDocumentId == DocumentId || meeting.Agenda.Any(i => i.DocumentIds.Contains(DocumentId)))
            return DocumentRefusals.InUse;
        return new DocumentRemoved(DocumentId);
    }
}
