namespace ChiBo.Domain.Inspections;

/// <summary>Somebody who was expected at a meeting and did not come.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="Streak">Regular meetings in a row now missed, this one included.</param>
public sealed record CheckedAbsence(string MemberId, int Streak);
