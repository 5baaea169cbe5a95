namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>A criterion of a score sheet that did not get all its points (điểm trừ), and why.</summary>
/// <param name="Criterion">Code of the criterion within the edition, such as <c>attendance</c>.</param>
/// <param name="Name">What the edition calls the criterion, in Vietnamese.</param>
/// <param name="Points">Points that were lost: the criterion's maximum less what it got; more than 0.</param>
/// <param name="Why">
/// Why, in Vietnamese: the measured value or the reason that people gave; null when none was given.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.lost-view")]
public sealed record LostView(
    [property: Id(0)] string Criterion,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] string? Why);
