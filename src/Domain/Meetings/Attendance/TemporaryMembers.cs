namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>
/// How a roll treats members who are between two cells for a time. It is fixed for each of them when the roll is taken,
/// so that a meeting that was held keeps its numbers. Source: Quy định 232-QĐ/TW (2025), 6.3.2; Hướng dẫn 01-HD/TW, 13.2.
/// </summary>
public enum TemporaryMembers
{
    /// <summary>
    /// As rolls were taken before the rule was known here: who is temporarily in counts and votes, who is temporarily
    /// out does neither. Rolls that were stored then have no other value.
    /// </summary>
    AsBefore,

    /// <summary>
    /// Who is temporarily in speaks and does not vote, and is not in the base of attendance; who is temporarily out and
    /// comes home counts and votes.
    /// </summary>
    Apart,

    /// <summary>The same votes, and who is temporarily in is in the base of attendance: a bloc's own choice.</summary>
    InAttendanceBase,
}
