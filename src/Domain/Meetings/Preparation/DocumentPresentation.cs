namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>How a document is presented to the meeting.</summary>
public enum DocumentPresentation
{
    /// <summary>Read to the meeting word by word.</summary>
    InFull,
    /// <summary>Presented by its main points.</summary>
    InSummary,
}
