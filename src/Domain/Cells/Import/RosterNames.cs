using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// The name of a row, whole whatever columns it is spread over: <c>Họ và tên đệm</c> and <c>Tên</c> are one name, and
/// so are two columns under one merged heading.
/// </summary>
internal static class RosterNames
{
    /// <summary>The whole name; empty when the row has none, or lacks a part of it.</summary>
    public static string Of(RosterHeader header, ListRow row)
    {
        if (header.Names.TryGetValue(NamePart.Whole, out var whole))
        {
            return ListLetters.WithOwnD(header.At(row, whole).Text);
        }

        return Lacks(header, row) is not null ? "" : ListLetters.WithOwnD(Joined(header, row));
    }

    /// <summary>The column that lacks its part of the name.</summary>
    public static ListHeading? Lacks(RosterHeader header, ListRow row) =>
        header
            .Names.Where(n => n.Key != NamePart.Middle && header.At(row, n.Value).IsEmpty)
            .Select(n => n.Value)
            .FirstOrDefault();

    /// <summary>
    /// Why the columns do not give a whole name for certain: there are only given names or only family names, or the
    /// columns of the parts say something else than the column of the whole.
    /// </summary>
    public static Refusal? Doubt(RosterHeader header, ListRow row)
    {
        var (hasWhole, hasFamily, hasGiven) = (
            header.Names.TryGetValue(NamePart.Whole, out var whole),
            header.Names.TryGetValue(NamePart.Family, out var family),
            header.Names.TryGetValue(NamePart.Given, out var given)
        );
        if (hasWhole)
        {
            var (said, parts) = (header.At(row, whole!).Text, Joined(header, row));
            var agrees =
                parts.Length == 0
                || Same(said, parts)
                || (!hasFamily && Same($" {said}"[^int.Min(said.Length + 1, parts.Length + 1)..], $" {parts}"));
            return agrees ? null : ListRefusals.NameInDoubt(row.Line, (given ?? family ?? whole!).Words, parts);
        }

        if (hasFamily && hasGiven)
        {
            return null;
        }

        var only = given ?? family ?? header.Names[NamePart.Middle];
        var name = header.At(row, only).Text;
        return hasGiven && !header.Names.ContainsKey(NamePart.Middle) && name.Contains(' ')
            ? null
            : ListRefusals.NameInDoubt(row.Line, only.Words, name);
    }

    private static string Joined(RosterHeader header, ListRow row) =>
        string.Join(
            ' ',
            header
                .Names.Where(n => n.Key != NamePart.Whole)
                .Select(n => header.At(row, n.Value).Text)
                .Where(t => t.Length > 0)
        );

    private static bool Same(string one, string other) =>
        string.Equals(MemberName.Clean(one), MemberName.Clean(other), StringComparison.OrdinalIgnoreCase);
}
