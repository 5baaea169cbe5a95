namespace ChiBo.Domain.Meetings;

/// <summary>What sort of meeting it is. Source: domain/process.md §2.</summary>
public enum MeetingKind
{
    Regular,
    Thematic,
    Committee,
    Extraordinary,
    Model,
}
