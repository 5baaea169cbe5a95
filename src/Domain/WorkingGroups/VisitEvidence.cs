namespace ChiBo.Domain.WorkingGroups;

/// <summary>Something known of the meeting without judgement, and what it was read from.</summary>
public sealed record VisitEvidence(string Criterion, string? Value, string Source);
