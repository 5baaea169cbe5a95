namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>How long somebody had the floor, over all their turns.</summary>
public sealed record SpokenTime(string PersonId, int Turns, int Seconds);
