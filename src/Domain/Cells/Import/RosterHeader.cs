using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Which column of a file holds what.</summary>
internal sealed record RosterHeader(
    ImmutableDictionary<RosterColumn, int> Places, int Width, ImmutableArray<string> Unknown, Refusal? Refusal)
{
    public static RosterHeader Read(CsvRecord first)
    {
        var places = ImmutableDictionary.CreateBuilder<RosterColumn, int>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        Refusal? refusal = first.Problem;
        for (var i = 0; i < first.Fields.Length; i++)
        {
            if (RosterWords.Column(first.Fields[i]) is not { } column) unknown.Add(first.Fields[i]);
            else if (!places.TryAdd(column, i)) refusal ??= ImportRefusals.ColumnTwice(RosterWords.Title(column));
        }

        foreach (var column in (ReadOnlySpan<RosterColumn>)[RosterColumn.MemberId, RosterColumn.Name])
            if (!places.ContainsKey(column)) refusal ??= ImportRefusals.ColumnMissing(RosterWords.Title(column));
        return new RosterHeader(places.ToImmutable(), first.Fields.Length, unknown.ToImmutable(), refusal);
    }

    /// <summary>The field, or empty where the file has no such column.</summary>
    public string Field(CsvRecord record, RosterColumn column) =>
        Places.TryGetValue(column, out var place) ? record.Fields[place] : "";
}
