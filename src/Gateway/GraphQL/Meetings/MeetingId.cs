using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>The id of a meeting that is to be planned: its cell, month, kind and number.</summary>
internal static class MeetingId
{
    /// <summary>Why there is no such id; null when there is.</summary>
    public static Outcome? TryMake(string cellId, string month, MeetingKind kind, int number, out string id)
    {
        id = cellId;
        if (!ScopePath.TryParse(cellId, out var cell) || cell.Depth != 3) return Orders.NotFound;
        if (!Month.TryParse(month, out var at)) return Outcome.Refused(0, CommonRefusals.InvalidValue("month"));
        id = $"{cell}/{new MeetingName(at, kind, number)}";
        return !ScopePath.TryParse(id, out var path) || !MeetingName.TryParse(path, out _)
            ? Outcome.Refused(0, CommonRefusals.InvalidValue("number"))
            : null;
    }
}
