using System.Collections.Frozen;
using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>Which column of a file of organisations and cells holds what.</summary>
internal sealed record BlocHeader(
    ImmutableDictionary<BlocColumn, int> Places, int Width, ImmutableArray<string> Unknown, Refusal? Refusal)
{
    private static readonly FrozenDictionary<string, BlocColumn> Columns = new Dictionary<string, BlocColumn>
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

    public static BlocHeader Read(CsvRecord first)
    {
        var places = ImmutableDictionary.CreateBuilder<BlocColumn, int>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        var refusal = first.Problem;
        for (var i = 0; i < first.Fields.Length; i++)
        {
            if (!Columns.TryGetValue(RosterWords.Fold(first.Fields[i]), out var column)) unknown.Add(first.Fields[i]);
            else if (!places.TryAdd(column, i)) refusal ??= ImportRefusals.ColumnTwice(Title(column));
        }

        foreach (var column in (ReadOnlySpan<BlocColumn>)[BlocColumn.OrganisationId, BlocColumn.OrganisationName])
            if (!places.ContainsKey(column)) refusal ??= ImportRefusals.ColumnMissing(Title(column));
        return new BlocHeader(places.ToImmutable(), first.Fields.Length, unknown.ToImmutable(), refusal);
    }

    public string Field(CsvRecord record, BlocColumn column) =>
        Places.TryGetValue(column, out var place) ? record.Fields[place] : "";

    /// <summary>The header that a sheet of our own would have.</summary>
    public static string Title(BlocColumn column) => column switch
    {
        BlocColumn.OrganisationId => "Mã tổ chức",
        BlocColumn.OrganisationName => "Tên tổ chức",
        BlocColumn.CellId => "Mã chi bộ",
        BlocColumn.CellName => "Tên chi bộ",
    };
}
