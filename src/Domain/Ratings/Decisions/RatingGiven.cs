namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>People have confirmed, overruled or decided a cell's year.</summary>
/// <param name="Act">Which of these.</param>
/// <param name="Grade">The rating they gave.</param>
/// <param name="Basis">What the evidence proposed then.</param>
/// <param name="Reason">Null where they agree.</param>
/// <param name="ById">The member, or the account of whoever is none.</param>
/// <param name="At">When (UTC).</param>
public sealed record RatingGiven(
    RatingAct Act, RatingGrade Grade, YearlyProposal Basis, string? Reason, string ById, DateTimeOffset At);
