using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>What one month of a cell counts as.</summary>
/// <param name="Month">The month.</param>
/// <param name="Grade">Null while it is open: not held yet, or not confirmed yet.</param>
/// <param name="Points">The confirmed points; null without a confirmed score.</param>
/// <param name="IsMissed">The month ended without a regular meeting: it counts as Poor.</param>
public sealed record MonthResult(Month Month, MeetingGrade? Grade, decimal? Points = null, bool IsMissed = false);
