namespace ChiBo.Projections.Meetings;

/// <summary>A criterion that did not get all its points (điểm trừ), and why.</summary>
/// <param name="Criterion">Code of the criterion within the edition, such as <c>attendance</c>.</param>
/// <param name="Name">What the edition calls the criterion, in Vietnamese.</param>
/// <param name="Points">Points that were lost: the criterion's maximum less what it got; more than 0.</param>
/// <param name="Why">
/// Why, in Vietnamese: the measured value or the reason that people gave; null when none was given.
/// </param>
public sealed record LostPoints(string Criterion, string Name, decimal Points, string? Why);
