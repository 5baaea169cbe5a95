using System.Collections.Immutable;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>
/// The roll in numbers. Full and probationary members are those of the cell itself, so that together they are its
/// members
/// (minutes.md names who is temporarily in beside them); exempt and temporarily out are among them. Source of the
/// denominator: domain/process.md §4.
/// </summary>
public readonly record struct RollCount(
    int Members,
    int Full,
    int Probationary,
    int Exempt,
    int TemporarilyIn,
    int TemporarilyOut,
    int Expected,
    int Present,
    int AbsentExcused,
    int AbsentUnexcused,
    int OrdinaryPresent)
{
    /// <summary>
    /// Percent with one decimal, rounded down: a threshold is never reached by rounding. Null with nobody expected.
    /// </summary>
    public decimal? Rate => Share.Of(Present, Expected);

    public static RollCount Of(ImmutableArray<Attendee> roll)
    {
        int members = 0, full = 0, probationary = 0, exempt = 0, temporarilyIn = 0, temporarilyOut = 0;
        int expected = 0, present = 0, excused = 0, unexcused = 0, ordinary = 0;
        foreach (var person in roll)
        {
            if (person.IsVisiting) temporarilyIn++;
            else if (person.Class == MembershipClass.Full) full++;
            else probationary++;
            if (!person.IsVisiting) members++;
            if (person.Standing == MemberStanding.Exempt) exempt++;
            if (person.Standing == MemberStanding.TemporarilyOut) temporarilyOut++;
            if (!person.Counts) continue;
            expected++;
            if (person.WasPresent) present++;
            if (person.WasPresent && person.IsOrdinary) ordinary++;
            if (person.Status == AttendanceStatus.AbsentExcused) excused++;
            if (person.Status == AttendanceStatus.AbsentUnexcused) unexcused++;
        }

        return new RollCount(
            members, full, probationary, exempt, temporarilyIn, temporarilyOut,
            expected, present, excused, unexcused, ordinary);
    }
}
