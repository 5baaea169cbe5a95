using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Records the assessment of preparation, quality and meaning; again to correct it.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Preparation">How it was prepared.</param>
/// <param name="Quality">How good it is.</param>
/// <param name="Meaning">What it means for the cell.</param>
public sealed record AssessThematic(Actor Actor, string Preparation, string Quality, string Meaning) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.AfterClosing(meeting) ?? StudyGuards.Exists(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("preparation", Preparation, Limits.Text) is { } preparation) return preparation;
        if (Limits.Check("quality", Quality, Limits.Text) is { } quality) return quality;
        if (Limits.Check("meaning", Meaning, Limits.Text) is { } meaning) return meaning;
        return new StudyAssessed(new StudyAssessment(Preparation, Quality, Meaning, Actor.MemberId ?? Actor.Id, at));
    }
}
