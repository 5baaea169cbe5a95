using System.Collections.Frozen;
using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>Which column of a list of organisations and cells holds what.</summary>
internal sealed record BlocHeader(
    ListTable Table,
    ImmutableArray<ListHeading> Headings,
    ImmutableDictionary<BlocColumn, ListHeading> Columns,
    int Width,
    int Fields,
    int FirstRow
)
{
    private static readonly FrozenDictionary<string, BlocColumn> Known = new Dictionary<string, BlocColumn>
    {
        ["ma to chuc"] = BlocColumn.OrganisationId,
        ["ma tccsd"] = BlocColumn.OrganisationId,
        ["ma dang bo"] = BlocColumn.OrganisationId,
        ["organisation id"] = BlocColumn.OrganisationId,
        ["ten to chuc"] = BlocColumn.OrganisationName,
        ["ten tccsd"] = BlocColumn.OrganisationName,
        ["ten dang bo"] = BlocColumn.OrganisationName,
        ["organisation"] = BlocColumn.OrganisationName,
        ["ma chi bo"] = BlocColumn.CellId,
        ["cell id"] = BlocColumn.CellId,
        ["ten chi bo"] = BlocColumn.CellName,
        ["cell"] = BlocColumn.CellName,
    }.ToFrozenDictionary();

    public ReadOnlySpan<ListRow> Rows => Table.Rows.AsSpan()[FirstRow..];

    /// <summary>
    /// Columns that are not read: their heading, or where they are when they have none and hold something.
    /// </summary>
    public ImmutableArray<string> Unknown =>
        [
            .. from heading in Headings
            where Columns.Values.All(c => c.Place != heading.Group)
            where heading.Text.Length > 0 || Table.Rows.Skip(FirstRow).Any(r => !r.At(heading.Place).IsEmpty)
            select heading.Text.Length > 0 ? heading.Text : heading.Words,
        ];

    public static (BlocHeader? Header, Refusal? Refusal) Read(ListTable table)
    {
        var (head, isComplete) = ListHead<BlocColumn>.Find(
            table,
            folded => Known.TryGetValue(folded, out var column) ? column : null,
            known => known.Contains(BlocColumn.OrganisationId) && known.Contains(BlocColumn.OrganisationName)
        );
        if (!isComplete)
        {
            var hasId = head.Columns.Any(c => c.Meaning == BlocColumn.OrganisationId);
            return (
                null,
                ImportRefusals.ColumnMissing(Title(hasId ? BlocColumn.OrganisationName : BlocColumn.OrganisationId))
            );
        }

        var columns = ImmutableDictionary.CreateBuilder<BlocColumn, ListHeading>();
        foreach (var (heading, meaning) in head.Columns.Where(c => c.Heading.Group == c.Heading.Place))
        {
            if (meaning is { } column && !columns.TryAdd(column, heading))
            {
                return (null, ImportRefusals.ColumnTwice(Title(column)));
            }
        }

        var width = head.Columns.Where(c => c.Heading.Text.Length > 0).Max(c => c.Heading.Place) + 1;
        return (
            new BlocHeader(
                table.FilledFrom(head.FirstRow),
                [.. head.Columns.Select(c => c.Heading)],
                columns.ToImmutable(),
                width,
                head.Width,
                head.FirstRow
            ),
            null
        );
    }

    /// <summary>
    /// Why the fields of a row of a text cannot be told apart; null when they can, as in a sheet they always can.
    /// </summary>
    public Refusal? Malformed(ListRow row) =>
        row.Problem is { } problem ? problem
        : Table.Sheet is not null || row.HasFields(Width, Fields) ? null
        : ImportRefusals.FieldCount(row.Cells.Length, Width);

    public ListCell At(ListRow row, BlocColumn column) =>
        Columns.TryGetValue(column, out var heading) ? row.At(heading.Place) : ListCell.Empty;

    /// <summary>What the file calls the column.</summary>
    public string HeadingOf(BlocColumn column) => Columns.GetValueOrDefault(column)?.Text ?? Title(column);

    /// <summary>The header that a sheet of our own would have.</summary>
    public static string Title(BlocColumn column) =>
        column switch
        {
            BlocColumn.OrganisationId => "Mã tổ chức",
            BlocColumn.OrganisationName => "Tên tổ chức",
            BlocColumn.CellId => "Mã chi bộ",
            BlocColumn.CellName => "Tên chi bộ",
        };
}
