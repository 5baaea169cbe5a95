namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Something that complete minutes need and these lack.</summary>
/// <param name="Part">What.</param>
/// <param name="Id">The item, ballot or member that lacks it; null for the meeting as a whole.</param>
public sealed record Gap(MissingPart Part, string? Id = null);
