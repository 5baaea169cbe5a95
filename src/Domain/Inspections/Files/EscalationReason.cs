namespace ChiBo.Domain.Inspections.Files;

/// <summary>Why a finding is in an inspection file.</summary>
public enum EscalationReason
{
    Unanswered,
    Repeated,
    Decided,
}
