using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>
/// Before meetings were held to two years ahead, one that was planned beyond what a cell remembers made its cell forget all
/// others. Whoever sends again tells its cell where it stands: so these cells remember.
/// </summary>
internal static class FarAhead
{
    /// <summary>The meetings of every cell that has one so far ahead.</summary>
    public static IEnumerable<(string Kind, string Key)> MeetingsOfTheirCells(
        IReadOnlyCollection<StoredAggregate> stored, Month now)
    {
        var meetings = stored.Where(s => s.Kind == "meeting" && ScopePath.TryParse(s.Key, out _))
            .Select(s => (s.Kind, s.Key, Path: ScopePath.Parse(s.Key)))
            .ToList();
        var limit = now.Plus(CellLimits.MonthsOfMeetings);
        var cells = meetings.Where(m => MeetingName.TryParse(m.Path, out var name) && name.Month > limit)
            .Select(m => m.Path.Cell)
            .ToHashSet();
        return cells.Count == 0 ? [] : meetings.Where(m => cells.Contains(m.Path.Cell)).Select(m => (m.Kind, m.Key));
    }
}
