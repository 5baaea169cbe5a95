using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>Why the course of a meeting does not go on.</summary>
public static class MeetingRefusals
{
    /// <summary>It was called off.</summary>
    public static readonly Refusal Cancelled = new("meeting.cancelled");

    /// <summary>The members have not been notified yet.</summary>
    public static readonly Refusal NotConvened = new("meeting.not-convened");

    /// <summary>The members have been notified already.</summary>
    public static readonly Refusal AlreadyConvened = new("meeting.already-convened");

    /// <summary>It has not been opened yet.</summary>
    public static readonly Refusal NotOpen = new("meeting.not-open");

    /// <summary>It has been opened already.</summary>
    public static readonly Refusal AlreadyOpened = new("meeting.already-opened");

    /// <summary>It is still in session.</summary>
    public static readonly Refusal NotClosed = new("meeting.not-closed");

    /// <summary>It has ended.</summary>
    public static readonly Refusal AlreadyClosed = new("meeting.already-closed");

    /// <summary>Its score has been confirmed.</summary>
    public static readonly Refusal AlreadyConfirmed = new("meeting.already-confirmed");

    /// <summary>Its report has not been prepared.</summary>
    public static readonly Refusal NotPrepared = new("meeting.not-prepared");

    /// <summary>It has no agenda.</summary>
    public static readonly Refusal NoAgenda = new("meeting.no-agenda");

    /// <summary>Its time lies in the past.</summary>
    public static readonly Refusal InThePast = new("meeting.in-the-past");

    /// <summary>A regular meeting belongs to its month.</summary>
    public static readonly Refusal OutsideItsMonth = new("meeting.outside-its-month");

    /// <summary>Its month ended longer ago than the bloc lets a regular meeting be late.</summary>
    /// <param name="until">The last day on which it could be held.</param>
    public static Refusal MonthOver(DateOnly until) =>
        new("meeting.month-over", until.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    /// <summary>A meeting lies at most two years ahead, and its month at most one back: the rest is a typing error.</summary>
    public static readonly Refusal TooFar = new(
        "meeting.too-far",
        MeetingLimits.MonthsAhead.ToString(CultureInfo.InvariantCulture),
        MeetingLimits.MonthsBack.ToString(CultureInfo.InvariantCulture));

    /// <summary>It is not its day yet: it is moved first.</summary>
    public static readonly Refusal BeforeItsDay = new("meeting.before-its-day");

    /// <summary>The new time is the old one.</summary>
    public static readonly Refusal NotMoved = new("meeting.not-moved");

    /// <summary>The cell has nobody who could meet.</summary>
    public static readonly Refusal EmptyRoster = new("meeting.empty-roster");

    /// <summary>The person is not of the meeting's roster.</summary>
    public static readonly Refusal NotOnRoster = new("meeting.not-on-roster");

    /// <summary>A ballot is still open.</summary>
    public static readonly Refusal BallotOpen = new("meeting.ballot-open");

    /// <summary>Whoever is of the roster is no guest.</summary>
    public static readonly Refusal GuestOfTheCell = new("meeting.guest-of-the-cell");

    /// <summary>Nobody scores their own cell.</summary>
    public static readonly Refusal ObserverOfTheCell = new("meeting.observer-of-the-cell");
}
