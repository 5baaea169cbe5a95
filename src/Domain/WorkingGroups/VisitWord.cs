namespace ChiBo.Domain.WorkingGroups;

/// <summary>What somebody had to say about a visit: why it was called off, what the cell answers.</summary>
public sealed record VisitWord(string Text, string ById, DateTimeOffset At);
