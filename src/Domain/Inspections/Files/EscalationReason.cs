namespace ChiBo.Domain.Inspections.Files;

/// <summary>Why a finding is in an inspection file.</summary>
public enum EscalationReason
{
    /// <summary>The cell has not answered for days after the last day for it.</summary>
    Unanswered,
    /// <summary>Findings of one kind came back too often within some months.</summary>
    Repeated,
    /// <summary>People decided to inspect because of it.</summary>
    Decided,
}
