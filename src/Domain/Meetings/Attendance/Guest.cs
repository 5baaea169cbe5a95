namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Somebody who is not of the cell: attends and speaks, does not vote.</summary>
public sealed record Guest(
    string Id, string Name, string Position, string? MemberId = null, DateTimeOffset? ArrivedAt = null);
