using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>Why a rating is not given.</summary>
public static class RatingRefusals
{
    /// <summary>Some months of the year are not decided: not held yet, or not confirmed yet.</summary>
    public static Refusal MonthsOpen(int open) => new("rating.months-open", open.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whoever confirms names the rating they saw; the evidence proposes another one by now.</summary>
    public static readonly Refusal ProposalChanged = new("rating.proposal-changed");

    /// <summary>To give what is proposed is to confirm it.</summary>
    public static readonly Refusal NothingToOverrule = new("rating.nothing-to-overrule");

    /// <summary>The bloc has decided; only the bloc changes that.</summary>
    public static readonly Refusal AlreadyDecided = new("rating.already-decided");

    /// <summary>The bloc decides on what the organisation's committee confirmed.</summary>
    public static readonly Refusal NotConfirmed = new("rating.not-confirmed");

    /// <summary>The organisation's places for excellent cells are taken.</summary>
    public static Refusal NoExcellentPlace(int places) =>
        new("rating.no-excellent-place", places.ToString(CultureInfo.InvariantCulture));
}
