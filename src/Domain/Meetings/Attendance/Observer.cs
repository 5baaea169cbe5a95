namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member of the working group that attends and scores.</summary>
public sealed record Observer(
    string MemberId, string Name, string WorkingGroup, bool IsLead = false, DateTimeOffset? ArrivedAt = null);
