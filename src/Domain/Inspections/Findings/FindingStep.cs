namespace ChiBo.Domain.Inspections.Findings;

/// <summary>Who did what to a finding, and when.</summary>
/// <param name="At">When.</param>
/// <param name="ById">The account; the platform's own where nobody did.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="OrderId">The sender's name for the order: the same order twice is one step.</param>
public sealed record FindingStep(
    DateTimeOffset At, string ById, FindingStepKind Kind, string? Text = null, string? OrderId = null);
