using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Reads a roster: rows of cells in, members and refusals out. Of what kind the file was it does not know.
/// </summary>
public static class RosterFileReader
{
    public static RosterFile Read(ListFile list)
    {
        if (list.Refusal is { } unreadable)
        {
            return RosterFile.Unreadable(unreadable);
        }

        var (header, refusal) = ListChoice.Of(list, RosterHeader.Read);
        return header is null ? RosterFile.Unreadable(refusal!)
            : header.Rows.Length > CellLimits.ImportRows
                ? RosterFile.Unreadable(CommonRefusals.TooMany("dòng", CellLimits.ImportRows))
            : new RosterDoubts(header).Find() is { } doubt ? RosterFile.Unreadable(doubt)
            : Read(header);
    }

    private static RosterFile Read(RosterHeader header)
    {
        var rows = ImmutableArray.CreateBuilder<RosterRow>();
        var refused = ImmutableArray.CreateBuilder<RefusedRow>();
        foreach (var row in header.Rows)
        {
            if (new RosterRowReader(header, row).Read(out var why) is { } read)
            {
                rows.Add(read);
            }
            else
            {
                refused.Add(why!);
            }
        }

        return new RosterFile(null, rows.ToImmutable(), refused.ToImmutable(), header.Unknown)
        {
            Columns =
            [
                .. from column in Enum.GetValues<RosterColumn>()
                let heading = header.HeadingOf(column)
                where heading is not null
                select new RosterFileColumn(RosterWords.Title(column), heading.Text, heading.Letter),
            ],
        };
    }
}
