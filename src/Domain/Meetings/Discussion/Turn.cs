namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Somebody has the floor.</summary>
public sealed record Turn(string PersonId, string? ItemId, DateTimeOffset Since);
