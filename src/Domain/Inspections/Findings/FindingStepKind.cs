namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What may happen to a finding.</summary>
public enum FindingStepKind
{
    Raised,
    RaisedAgain,
    Answered,
    Verified,
    SentBack,
    Closed,
    Healed,
    Withdrawn,
    Escalated,

    /// <summary>No longer proposed for an inspection.</summary>
    Released,
}
