using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>
/// Confirms the score, or corrects it with reasons: of the observers where there is one, of the cell otherwise.
/// </summary>
/// <param name="Actor">The superior, or the lead of the working group that attended.</param>
/// <param name="Corrections">Judgements and overrides in place of those; nothing to confirm as it is.</param>
/// <param name="Reason">Why a judgement is corrected.</param>
/// <param name="Rubric">The month's edition.</param>
public sealed record ConfirmScore(Actor Actor, GivenScore Corrections, string? Reason, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) => ScoreGuards.Superior(meeting, actor);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.CheckOptional("reason", Reason, Limits.Reason) is { } reason) return reason;
        if (!Corrections.Judgements.IsEmpty && string.IsNullOrWhiteSpace(Reason)) return ScoreRefusals.ReasonNeeded;
        var given = (meeting.Scores.Observers?.Given ?? meeting.Scores.Self?.Given ?? GivenScore.Nothing)
            .CorrectedBy(new GivenScore { Overrides = meeting.Scores.SuperiorOverrides })
            .CorrectedBy(Corrections);
        var evaluation = SheetOf.Meeting(meeting, Rubric, given, at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        if (SheetOf.Incomplete(sheet) is { } incomplete) return incomplete;
        return new ScoreConfirmed(new ConfirmedScore(given, sheet, Actor.MemberId ?? Actor.Id, at, Reason));
    }
}
