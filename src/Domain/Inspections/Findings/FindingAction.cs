namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What somebody may want to do with a finding; named as in the API.</summary>
public enum FindingAction
{
    /// <summary>
    /// <c>answerFinding</c>: by secretary and deputy of the cell, while the finding waits for their answer.
    /// </summary>
    AnswerFinding,
    /// <summary>
    /// <c>verifyFinding</c>: by the organisation's committee and inspection, once it is answered, never of one's own
    /// answer.
    /// </summary>
    VerifyFinding,
    /// <summary><c>closeFinding</c>: by inspection, once it is verified.</summary>
    CloseFinding,
}
