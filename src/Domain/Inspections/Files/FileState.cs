namespace ChiBo.Domain.Inspections.Files;

/// <summary>How far an inspection file has come.</summary>
public enum FileState
{
    /// <summary>By the rules there should be an inspection; people decide.</summary>
    Proposed,

    /// <summary>Planned, with a team.</summary>
    Open,

    Concluded,

    /// <summary>Was proposed, and nothing of it is left; proposed again when there is.</summary>
    Lapsed,
}
