using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>Why a cell says no.</summary>
public static class CellRefusals
{
    /// <summary>Nobody of this id belongs to the cell on the date in question.</summary>
    public static Refusal UnknownMember(string memberId) => new("cell.unknown-member", memberId);

    public static Refusal AlreadyMember(string memberId) => new("cell.already-member", memberId);

    /// <summary>The last day lies before the first.</summary>
    public static readonly Refusal DatesReversed = new("cell.dates-reversed");

    /// <summary>A day before the member joined the cell.</summary>
    public static Refusal BeforeJoining(string memberId) => new("cell.before-joining", memberId);

    /// <summary>The member is a full one already.</summary>
    public static Refusal AlreadyFull(string memberId) => new("cell.already-full", memberId);

    /// <summary>The member is still a probationary one.</summary>
    public static Refusal StillProbationary(string memberId) => new("cell.still-probationary", memberId);

    /// <summary>A probationary member, or one who is only temporarily in, holds no position.</summary>
    public static Refusal CannotHoldPosition(string memberId) => new("cell.cannot-hold-position", memberId);

    /// <summary>Somebody else is the secretary: their position ends first.</summary>
    public static Refusal SecretaryExists(string memberId) => new("cell.secretary-exists", memberId);

    /// <summary>Only their own cell sends a member elsewhere.</summary>
    public static Refusal TemporarilyHere(string memberId) => new("cell.temporarily-here", memberId);

    public static Refusal AlreadyOnTheWay(string memberId) => new("cell.already-on-the-way", memberId);

    /// <summary>The cell has sent nobody of this id to that cell.</summary>
    public static Refusal NotOnTheWay(string memberId) => new("cell.not-on-the-way", memberId);

    /// <summary>The other cell is taking the member in.</summary>
    public static Refusal TransferClaimed(string memberId) => new("cell.transfer-claimed", memberId);

    /// <summary>Not 1-28: not every month has the day.</summary>
    public static readonly Refusal InvalidDay = new("cell.invalid-day");

    /// <summary>A quarter that is not over has no topic. Source: thematic study at least once a quarter (S3).</summary>
    public static Refusal QuarterWithoutTopic(int quarter) =>
        new("cell.quarter-without-topic", quarter.ToString(CultureInfo.InvariantCulture));

    /// <summary>The year is over.</summary>
    public static Refusal YearPassed(int year) => new("cell.year-passed", year.ToString(CultureInfo.InvariantCulture));
}
