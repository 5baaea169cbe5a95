namespace ChiBo.Domain.Inspections.Files;

/// <summary>What somebody may want to do with an inspection file; named as in the API.</summary>
public enum InspectionAction
{
    OpenInspection,
    RecordInspectionVisit,
    ConcludeInspection,
}
