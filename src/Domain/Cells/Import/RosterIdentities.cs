using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Whether the ids of a list are those of the roster: an id that lost its noughts is another person, and so is
/// everybody
/// whose name was sorted without their id.
/// </summary>
internal static class RosterIdentities
{
    /// <summary>Why nobody can tell who is who; null when it is plain.</summary>
    public static Refusal? Doubt(CellState state, RosterFile file) =>
        file.Rows.Select(r => Lost(state, file, r) ?? Moved(state, file, r)).FirstOrDefault(r => r is not null);

    /// <summary>Nobody has this id, and somebody has it with noughts or letters before its number.</summary>
    private static Refusal? Lost(CellState state, RosterFile file, RosterRow row)
    {
        if (state.Members.ContainsKey(row.MemberId) || Number(row.MemberId) is not { Length: > 0 } number)
        {
            return null;
        }

        var known = state
            .Members.Keys.Where(k =>
                Number(k) == number && (row.MemberId.All(char.IsAsciiDigit) || k.All(char.IsAsciiDigit))
            )
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        var column = new RosterPlaces(file.Columns).Of(RosterColumn.MemberId);
        return known is null
            ? null
            : ListRefusals.IdInDoubt(
                row.Line,
                new ListHeading(0, column?.Letter, column?.Heading ?? "", 0).Words,
                row.MemberId,
                known
            );
    }

    /// <summary>The row gives somebody the name of another, who gets another name in their turn.</summary>
    private static Refusal? Moved(CellState state, RosterFile file, RosterRow row)
    {
        var name = MemberName.Clean(row.Name);
        if (state.Members.GetValueOrDefault(row.MemberId) is not { } member || member.Name == name)
        {
            return null;
        }

        var owner = state.Members.Values.FirstOrDefault(m => m.IsOpen() && m.Id != member.Id && m.Name == name);
        return owner is not null && file.Rows.Any(r => r.MemberId == owner.Id && MemberName.Clean(r.Name) != owner.Name)
            ? ListRefusals.IdsMoved(row.Line, row.MemberId, name, owner.Id)
            : null;
    }

    /// <summary>The digits at the end of an id, without leading noughts.</summary>
    private static string Number(string id)
    {
        var first = id.Length;
        while (first > 0 && char.IsAsciiDigit(id[first - 1]))
        {
            first--;
        }

        return id[first..].TrimStart('0');
    }
}
