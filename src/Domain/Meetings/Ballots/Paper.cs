namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A choice without a voter, under the number by which its voter finds it.</summary>
public sealed record Paper(string TrackingNumber, VoteChoice Choice, string? OtherOpinion = null);
