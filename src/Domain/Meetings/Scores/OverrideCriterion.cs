using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Gives one computed criterion other points than the evidence, with a reason.</summary>
/// <param name="Actor">Whoever may score for that side.</param>
/// <param name="Side">For whom.</param>
/// <param name="Line">Criterion, points and reason.</param>
/// <param name="Rubric">The month's edition.</param>
public sealed record OverrideCriterion(
    Actor Actor, ScoreSide Side, CriterionOverride Line, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor)
    {
        Refusal? first = null;
        foreach (var side in Enum.GetValues<ScoreSide>())
        {
            if (Guard(meeting, actor, side) is not { } no) return null;
            if (first is null || first == CommonRefusals.NotPermitted) first = no;
        }

        return first;
    }

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor, Side) is { } no) return no;
        var evaluation = SheetOf.Meeting(meeting, Rubric, Given(meeting).Overriding(Line), at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        return new CriterionOverridden(Side, Line, sheet, Side == ScoreSide.Observers ? Actor.MemberId : null);
    }

    private static Refusal? Guard(MeetingState meeting, Actor actor, ScoreSide side) => side switch
    {
        ScoreSide.Self => ScoreGuards.Self(meeting, actor)
            ?? (meeting.Scores.Self is null ? ScoreRefusals.NotProposed : null),
        ScoreSide.Observers => ScoreGuards.Observer(meeting, actor)
            ?? (meeting.Scores.SheetBy(actor.MemberId) is null ? ScoreRefusals.NotProposed : null),
        ScoreSide.Superior => ScoreGuards.Superior(meeting, actor),
    };

    private GivenScore Given(MeetingState meeting) => Side switch
    {
        ScoreSide.Self => meeting.Scores.Self!.Given,
        ScoreSide.Observers => meeting.Scores.SheetBy(Actor.MemberId)!.Given,
        ScoreSide.Superior => new GivenScore { Overrides = meeting.Scores.SuperiorOverrides },
    };
}
