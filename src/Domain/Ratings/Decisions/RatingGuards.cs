using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>What the orders about a rating have in common.</summary>
internal static class RatingGuards
{
    /// <summary>The cell is there for the actor, they hold the role, and every month of the year is decided.</summary>
    public static Refusal? Judges(YearStanding year, Actor actor, Role role)
    {
        if (!year.IsProposed || !actor.Reaches(year.CellId)) return CommonRefusals.NotFound;
        if (!actor.Is(year.CellId, role)) return CommonRefusals.NotPermitted;
        return year.Open > 0 ? RatingRefusals.MonthsOpen(year.Open) : null;
    }

    /// <summary>The organisation's committee judges until the bloc has decided.</summary>
    public static Refusal? JudgesFirst(YearStanding year, Actor actor) =>
        Judges(year, actor, Role.OrganisationCommittee) ?? (year.IsDecided ? RatingRefusals.AlreadyDecided : null);

    /// <summary>Null unless the rating is excellent and the organisation has no place for one more.</summary>
    public static Refusal? HasPlace(JudgedYear year, RatingGrade grade)
    {
        if (grade != RatingGrade.Excellent) return null;
        var places = ExcellentCap.Places(year.OthersWellRated + 1, year.ExcellentPercent);
        return year.OthersExcellent < places ? null : RatingRefusals.NoExcellentPlace(places);
    }

    public static RatingGiven Give(
        this JudgedYear year, RatingAct act, RatingGrade grade, string? reason, Actor by, DateTimeOffset at) =>
        new(act, grade, year.Evidence!.Proposal!, reason, by.MemberId ?? by.Id, at);
}
