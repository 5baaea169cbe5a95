using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>The guards of a study's stage.</summary>
internal static class StudyGuards
{
    public static bool IsAuthor(MeetingState meeting, Actor actor) =>
        actor.MemberId is { } member && meeting.Study?.AuthorId == member;

    /// <summary>
    /// A thematic meeting has an approved draft before its members are notified; so has a study in any other.
    /// </summary>
    public static Refusal? ReadyToConvene(MeetingState meeting)
    {
        if (meeting.Study is not { } study)
            return meeting.Kind == MeetingKind.Thematic ? ThematicRefusals.NoStudy : null;
        return study.Stage < ThematicStage.DraftApproved ? ThematicRefusals.DraftNotApproved : null;
    }

    /// <summary>Once the members were notified, a study that exists has been circulated with the notice.</summary>
    public static Refusal? Exists(MeetingState meeting) => meeting.Study is null ? ThematicRefusals.NoStudy : null;

    public static Refusal? NotApproved(MeetingState meeting) =>
        Exists(meeting)
        ?? (meeting.Study!.Stage >= ThematicStage.DraftApproved ? ThematicRefusals.AlreadyApproved : null);
}
