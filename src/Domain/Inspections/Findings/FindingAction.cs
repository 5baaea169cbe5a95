namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What somebody may want to do with a finding; named as in the API.</summary>
public enum FindingAction
{
    AnswerFinding,
    VerifyFinding,
    CloseFinding,
}
