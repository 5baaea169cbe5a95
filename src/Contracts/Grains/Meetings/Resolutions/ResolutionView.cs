namespace ChiBo.Contracts.Grains.Meetings.Resolutions;

/// <summary>
/// What the meeting resolved (nghị quyết), as a ballot carried it. For those who read minutes. Source: minutes.md.
/// </summary>
/// <param name="Number">Number of the paper, such as 11-NQ/CB.</param>
/// <param name="BallotId">The ballot that carried it.</param>
/// <param name="LastMonth">Part I: results of last month.</param>
/// <param name="NextMonth">Part II: tasks of next month.</param>
/// <param name="Assignment">Part III: who does what.</param>
/// <param name="AdoptedAt">When it was adopted (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.resolution-view")]
public sealed record ResolutionView(
    [property: Id(0)] string Number,
    [property: Id(1)] string BallotId,
    [property: Id(2)] string LastMonth,
    [property: Id(3)] string NextMonth,
    [property: Id(4)] string Assignment,
    [property: Id(5)] DateTimeOffset AdoptedAt);
