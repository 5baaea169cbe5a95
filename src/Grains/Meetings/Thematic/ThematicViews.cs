using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Thematic;
using ChiBo.Grains.Meetings.Preparation;

namespace ChiBo.Grains.Meetings.Thematic;

/// <summary>A thematic study as it is shown.</summary>
internal static class ThematicViews
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="withComments">Whether the members' comments are shown.</param>
    /// <returns>Null where the meeting has no study.</returns>
    public static ThematicView? ToThematicView(this MeetingState meeting, bool withComments) =>
        meeting.Study is not { } study
            ? null
            : new ThematicView(
                study.Stage,
                meeting.Person(study.AuthorId),
                study.Topic,
                study.Aim,
                study.Method,
                study.DueOn,
                study.DraftDocumentId,
                study.ApprovedAt,
                meeting.Person(study.ApprovedById),
                study.CirculatedAt,
                withComments ? [.. study.Comments.Select(c => c.ToView(meeting))] : [],
                study.FinalText?.ToView(meeting),
                study.Assessment?.ToView(meeting));

    private static CommentView ToView(this DraftComment comment, MeetingState meeting) =>
        new(meeting.KnownPerson(comment.MemberId), comment.Text, comment.At);

    private static AssessmentView ToView(this StudyAssessment assessment, MeetingState meeting) => new(
        assessment.Preparation,
        assessment.Quality,
        assessment.Meaning,
        meeting.KnownPerson(assessment.ById),
        assessment.At);
}
