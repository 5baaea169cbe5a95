namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>How a document is presented to the meeting.</summary>
public enum DocumentPresentation
{
    InFull,
    InSummary,
}
