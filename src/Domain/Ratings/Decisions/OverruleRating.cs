using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>The organisation's committee gives another rating than the proposed one, and says why.</summary>
/// <param name="Actor">Of the committee.</param>
/// <param name="Grade">The rating they give.</param>
/// <param name="Reason">Always needed.</param>
public sealed record OverruleRating(Actor Actor, RatingGrade Grade, string Reason) : ICommand<JudgedYear, RatingGiven>
{
    public static Refusal? Guard(YearStanding year, Actor actor) => RatingGuards.JudgesFirst(year, actor);

    public Decision<RatingGiven> Decide(JudgedYear state, DateTimeOffset at)
    {
        if (Guard(state.ToStanding(), Actor) is { } no) return no;
        if (Limits.Check("reason", Reason, Limits.Reason) is { } reason) return reason;
        if (state.Evidence!.Proposal!.Grade == Grade) return RatingRefusals.NothingToOverrule;
        if (RatingGuards.HasPlace(state, Grade) is { } taken) return taken;
        return state.Give(RatingAct.Overruled, Grade, Reason, Actor, at);
    }
}
