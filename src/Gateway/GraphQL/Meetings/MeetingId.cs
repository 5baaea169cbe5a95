using System.Globalization;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>The id of a meeting: its cell, month, kind and number, <c>…/cb-01/2026-11-regular-1</c>.</summary>
internal static class MeetingId
{
    private const int MostOfAKind = 99;

    /// <summary>Why there is no such id; null when there is.</summary>
    public static Outcome? TryMake(string cellId, string month, MeetingKind kind, int number, out string id)
    {
        id = cellId;
        if (!ScopePath.TryParse(cellId, out var cell) || cell.Depth != 3) return Orders.NotFound;
        if (!Month.TryParse(month, out var at)) return Outcome.Refused(0, CommonRefusals.InvalidValue("month"));
        if (number is < 1 or > MostOfAKind) return Outcome.Refused(0, CommonRefusals.InvalidValue("number"));
        var name = string.Create(CultureInfo.InvariantCulture, $"{at}-{kind.ToString().ToLowerInvariant()}-{number}");
        if (!ScopePath.TryParse($"{cellId}/{name}", out var path)) return Orders.NotFound;
        id = path.Value;
        return null;
    }
}
