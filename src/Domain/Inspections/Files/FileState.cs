namespace ChiBo.Domain.Inspections.Files;

/// <summary>How far an inspection file has come.</summary>
public enum FileState
{
    /// <summary>By the rules there should be an inspection; people decide whether.</summary>
    Proposed,

    /// <summary>Under way, with plan and team.</summary>
    Open,

    /// <summary>Ended with a conclusion; its findings were closed with it.</summary>
    Concluded,

    /// <summary>Was proposed, and nothing of it is left; proposed again when there is.</summary>
    Lapsed,
}
