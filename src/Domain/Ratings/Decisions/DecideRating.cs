using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>The bloc decides a cell's year; again, with a reason, to decide otherwise.</summary>
/// <param name="Actor">Of the bloc's committee.</param>
/// <param name="Grade">The rating that holds from now on.</param>
/// <param name="Reason">Needed where it is not what the organisation's committee confirmed, or what was decided.</param>
public sealed record DecideRating(Actor Actor, RatingGrade Grade, string? Reason) : ICommand<JudgedYear, RatingGiven>
{
    public static Refusal? Guard(YearStanding year, Actor actor) =>
        RatingGuards.Judges(year, actor, Role.BlocCommittee) ?? (year.IsConfirmed ? null : RatingRefusals.NotConfirmed);

    public Decision<RatingGiven> Decide(JudgedYear state, DateTimeOffset at)
    {
        if (Guard(state.ToStanding(), Actor) is { } no) return no;
        if (state.Decided is { } before && before.Grade == Grade && !state.HasChangedSince(before))
            return Decision<RatingGiven>.Nothing;
        var agrees = Grade == (state.Decided?.Grade ?? state.Confirmed!.Grade);
        var reason = agrees
            ? Limits.CheckOptional("reason", Reason, Limits.Reason)
            : Limits.Check("reason", Reason, Limits.Reason);
        if (reason is not null) return reason;
        if (RatingGuards.HasPlace(state, Grade) is { } taken) return taken;
        return state.Give(RatingAct.Decided, Grade, Reason, Actor, at);
    }
}
