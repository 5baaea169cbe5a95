using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>The revised text of a study is there for members and superior.</summary>
public sealed record FinalTextSubmitted(Document Text) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Study = meeting.Study! with { Stage = ThematicStage.FinalTextSubmitted, FinalText = Text },
    };
}
