namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>What an item of the agenda is about. Source: domain/process.md §3.</summary>
public enum AgendaItemKind
{
    /// <summary>The draft report of the month in its four parts.</summary>
    Report,
    /// <summary>News and current affairs (thời sự).</summary>
    CurrentAffairs,
    /// <summary>A document is presented, in full or in summary.</summary>
    Document,
    /// <summary>The superior who attends speaks to the cell.</summary>
    SuperiorRemarks,
    /// <summary>Members discuss and give their opinions.</summary>
    Discussion,
    /// <summary>A thematic topic is presented and discussed.</summary>
    ThematicStudy,
    /// <summary>A question is put to the vote.</summary>
    Vote,
    /// <summary>The cell scores its own meeting.</summary>
    SelfScore,
    /// <summary>Anything else; taken when no kind is said.</summary>
    Other,
}
