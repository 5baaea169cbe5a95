namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>What an item of the agenda is about. Source: domain/process.md §3.</summary>
public enum AgendaItemKind
{
    Report,
    CurrentAffairs,
    Document,
    SuperiorRemarks,
    Discussion,
    ThematicStudy,
    Vote,
    SelfScore,
    Other,
}
