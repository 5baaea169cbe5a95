using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>Names a document of the meeting. The same content under the same name twice is once.</summary>
/// <param name="Actor">Who leads, the committee, or the author of the study.</param>
/// <param name="Draft">The document, without its id.</param>
public sealed record AddDocument(Actor Actor, Document Draft) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        (StudyGuards.IsAuthor(meeting, actor) ? Access.Sees(meeting, actor) : Access.Prepares(meeting, actor))
        ?? Phases.UntilClosed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Draft.Check() is { } content) return content;
        if (Draft.PresenterId is { } presenter && !People.Includes(meeting, presenter))
            return MeetingRefusals.NotOnRoster;
        if (meeting.Documents.Any(Draft.Repeats)) return Decision<MeetingEvent>.Nothing;
        if (meeting.Documents.Length >= MeetingLimits.Documents)
            return CommonRefusals.TooMany("documents", MeetingLimits.Documents);
        return new DocumentAdded(Draft with { Id = NextId.After('d', meeting.LastDocumentId), AddedAt = at });
    }
}
