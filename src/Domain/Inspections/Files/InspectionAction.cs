namespace ChiBo.Domain.Inspections.Files;

/// <summary>What somebody may want to do with an inspection file; named as in the API.</summary>
public enum InspectionAction
{
    /// <summary><c>openInspection</c>: by inspection and the bloc's committee, while the file is proposed.</summary>
    OpenInspection,
    /// <summary><c>recordInspectionVisit</c>: by inspection, while the file is open.</summary>
    RecordInspectionVisit,
    /// <summary>
    /// <c>concludeInspection</c>: by inspection, while the file is open and after the team has been at the cell.
    /// </summary>
    ConcludeInspection,
}
