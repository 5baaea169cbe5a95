namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A study has an author.</summary>
public sealed record AuthorAssigned(
    string MemberId, string Topic, string Aim, string Method, DateOnly? DueOn) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Study = (meeting.Study ?? new ThematicStudy { Stage = ThematicStage.AuthorAssigned }) with
        {
            AuthorId = MemberId,
            Topic = Topic,
            Aim = Aim,
            Method = Method,
            DueOn = DueOn,
        },
    };
}
