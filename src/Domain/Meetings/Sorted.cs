using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings;

/// <summary>Sets of ids kept in ordinal order: small, compact when stored, and silent about who came first.</summary>
internal static class Sorted
{
    public static bool Holds(this ImmutableArray<string> ids, string id) =>
        ids.BinarySearch(id, StringComparer.Ordinal) >= 0;

    /// <summary>The set with one more; the set itself when it holds it already.</summary>
    public static ImmutableArray<string> Including(this ImmutableArray<string> ids, string id)
    {
        var at = ids.BinarySearch(id, StringComparer.Ordinal);
        return at >= 0 ? ids : ids.Insert(~at, id);
    }

    public static ImmutableArray<string> Set(IEnumerable<string> ids) =>
        [.. ids.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Where the roll, ordered by member id, holds the member; negative when it does not.</summary>
    public static int IndexOf(ImmutableArray<Attendee> roll, string memberId)
    {
        var (low, high) = (0, roll.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(roll[middle].MemberId, memberId);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
