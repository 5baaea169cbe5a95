using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>The organisation's committee agrees with the proposed rating. Source: rubrics.md.</summary>
/// <param name="Actor">Of the committee.</param>
/// <param name="Grade">The proposal they saw.</param>
public sealed record ConfirmRating(Actor Actor, RatingGrade Grade) : ICommand<JudgedYear, RatingGiven>
{
    public static Refusal? Guard(YearStanding year, Actor actor) => RatingGuards.JudgesFirst(year, actor);

    public Decision<RatingGiven> Decide(JudgedYear state, DateTimeOffset at)
    {
        if (Guard(state.ToStanding(), Actor) is { } no) return no;
        if (state.Evidence!.Proposal!.Grade != Grade) return RatingRefusals.ProposalChanged;
        if (state.Confirmed is { Act: RatingAct.Confirmed } before && !state.HasChangedSince(before))
            return Decision<RatingGiven>.Nothing;
        return state.Give(RatingAct.Confirmed, Grade, null, Actor, at);
    }
}
