using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Why a visit is not planned, assigned, submitted or answered. Source: domain/process.md §7.</summary>
public static class VisitRefusals
{
    /// <summary>Nobody visits in a month that is over.</summary>
    public static readonly Refusal MonthPast = new("visit.month-past");

    /// <summary>A cell is visited once a month, by one group.</summary>
    public static Refusal CellTaken(Month month) => new("visit.cell-taken", month.ToString());

    /// <summary>Only members of the group visit.</summary>
    public static Refusal NotOfTheGroup(string memberId) => new("visit.not-of-the-group", memberId);

    /// <summary>Nobody scores their own cell.</summary>
    public static Refusal OwnCell(string name) => new("visit.own-cell", name);

    /// <summary>Nobody is at two meetings at a time.</summary>
    public static Refusal DateConflict(string name, string cell) => new("visit.date-conflict", name, cell);

    /// <summary>
    /// Nobody is at two meetings at a time, for whichever group. Where the other group goes is its own business.
    /// </summary>
    public static Refusal PlannedElsewhere(string name) => new("visit.planned-elsewhere", name);

    /// <summary>The meeting of that month is over: it is too late to say who attends.</summary>
    public static readonly Refusal MeetingHeld = new("visit.meeting-held");

    /// <summary>It was called off.</summary>
    public static readonly Refusal Cancelled = new("visit.cancelled");

    /// <summary>What was submitted stays.</summary>
    public static readonly Refusal AlreadySubmitted = new("visit.already-submitted");

    /// <summary>Nobody was assigned.</summary>
    public static readonly Refusal NoVisitors = new("visit.no-visitors");

    /// <summary>A visit is submitted when its meeting is over.</summary>
    public static readonly Refusal MeetingNotClosed = new("visit.meeting-not-closed");

    /// <summary>The visitor whose sheet is to stand gave none.</summary>
    public static readonly Refusal NotScored = new("visit.not-scored");

    /// <summary>A cell answers what was submitted.</summary>
    public static readonly Refusal NotSubmitted = new("visit.not-submitted");

    /// <summary>The cell has answered.</summary>
    public static readonly Refusal AlreadyAnswered = new("visit.already-answered");
}
